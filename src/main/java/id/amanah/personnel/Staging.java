package id.amanah.personnel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Brings the lines of a file into the database as they are read, by COPY, in the caller's
 * transaction: at no time is more than a buffer of them in memory. Where something is
 * wrong the caller rolls back.
 */
@Component
class Staging {

    private static final int BUFFER = 1 << 16;

    private final JdbcTemplate jdbc;

    private final PersonnelSettings settings;

    private final Clock clock;

    Staging(JdbcTemplate jdbc, PersonnelSettings settings, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /**
     * What was read.
     *
     * @param lines how many lines there were, without the header
     * @param columns the titles of the columns that the file has
     * @param flaws what is wrong, as many as are kept
     * @param flawed how many flaws there are
     */
    record Read(int lines, String[] columns, List<Flaw> flaws, int flawed) {
    }

    /** Is told from time to time how many lines were read of about how many. */
    interface Progress {

        void accept(int lines, int expected);

    }

    /** Reads on to the end, or until so much is wrong that more would help nobody. */
    Read stage(UUID id, Contents contents, FileKind kind, Path file, Progress progress) {
        return jdbc.execute((ConnectionCallback<Read>) connection -> {
            Reading reading = new Reading(id, contents, progress);
            try {
                reading.run(kind == FileKind.XLSX ? new XlsxLines(settings) : new CsvLines(), file, connection);
            }
            catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return reading.result();
        });
    }

    private final class Reading implements Lines.Heed {

        private final UUID id;

        private final Contents contents;

        private final Progress progress;

        private final LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);

        private final CopyText rows = new CopyText();

        private final List<Flaw> flaws = new ArrayList<>();

        private CopyIn copy;

        private Header header;

        private int lines;

        private int expected;

        private int flawed;

        Reading(UUID id, Contents contents, Progress progress) {
            this.id = id;
            this.contents = contents;
            this.progress = progress;
        }

        void run(Lines file, Path path, Connection connection) throws IOException, SQLException {
            String sql = contents == Contents.UNITS ? LineOfUnits.COPY : LineOfPeople.COPY;
            copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
            try {
                file.read(path, this);
                if (header == null) {
                    throw new BadFile(0, "personnel.flaw.empty");
                }
                if (lines == 0 && flawed == 0) {
                    throw new BadFile(0, "personnel.flaw.header-only");
                }
                flush();
                copy.endCopy();
            }
            finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        }

        @Override
        public void expect(int most) {
            expected = most;
        }

        @Override
        public boolean line(RawLine line) {
            if (header == null) {
                header = new Header(contents, line);
                keep(header.flaws());
                return flawed == 0;
            }
            if (++lines > settings.mostLines()) {
                throw new BadFile(line.number(), "personnel.flaw.too-many-lines", settings.mostLines());
            }
            if (line.cells().size() > settings.mostColumns()) {
                throw new BadFile(line.number(), "personnel.flaw.too-many-cells", settings.mostColumns());
            }
            Cells cells = new Cells(header, line, settings.longestCell(), today);
            if (contents == Contents.UNITS) {
                LineOfUnits.copy(id, cells, rows);
            }
            else {
                LineOfPeople.copy(id, cells, rows);
            }
            keep(cells.flaws());
            pass();
            return flawed < 10 * settings.flawsKept();
        }

        private void keep(List<Flaw> more) {
            flawed += more.size();
            more.stream().limit(Math.max(0, settings.flawsKept() - flaws.size())).forEach(flaws::add);
        }

        private void pass() {
            if (flawed > 0) {
                rows.take();
            }
            else if (rows.length() > BUFFER) {
                flush();
            }
            if (lines % 2000 == 0) {
                progress.accept(lines, expected);
            }
        }

        private void flush() {
            try {
                byte[] bytes = rows.take().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
            }
            catch (SQLException broken) {
                throw jdbc.getExceptionTranslator().translate("copy", null, broken);
            }
        }

        Read result() {
            return new Read(lines, header == null ? new String[0] : header.names(), flaws, flawed);
        }

    }

}
