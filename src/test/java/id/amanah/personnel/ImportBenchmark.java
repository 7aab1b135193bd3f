package id.amanah.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A hundred thousand people: how long their file takes, how long it takes again, and how
 * fast they are found. {@code mvn -Pbenchmark verify} runs it;
 * {@code -Dbenchmark.people=} sets how many there are.
 */
@AmanahTest
@Tag("benchmark")
class ImportBenchmark {

    private static final int PEOPLE = Integer.getInteger("benchmark.people", 100_000);

    private static final int UNITS = 2000;

    private static final int USERS = 8;

    private static final int SEARCHES = 250;

    private static final double MOST_SECONDS = 60;

    private static final double MOST_MILLIS = 50;

    private static final String[] FIRST = { "Siti", "Budi", "Agus", "Dewi", "Rina", "Joko", "Made", "Fatimah",
            "Yohanes", "Wulan", "Hendra", "Lestari", "Nugroho", "Maya", "Tono", "Eko", "Sari", "Ratna", "Putri",
            "Andi" };

    private static final String[] LAST = { "Rahmawati", "Santoso", "Prasetyo", "Setiawan", "Anggraini", "Gunawan",
            "Handayani", "Suardana", "Tanggu", "Zahra", "Marlina", "Widodo", "Puspitasari", "Wenda", "Kurniawan",
            "Hidayat", "Simanjuntak", "Nasution", "Siregar", "Lubis" };

    private static final String[] POSTS = { "Analis Kebijakan", "Pranata Komputer", "Auditor", "Perencana", "Arsiparis",
            "Penyuluh", "Pengawas Lapangan", "Bendahara" };

    @Autowired
    Office office;

    @Autowired
    Imports imports;

    @Autowired
    ImportWork work;

    @Autowired
    Directory directory;

    @Autowired
    FlywayConnectionDetails owner;

    @Test
    void aHundredThousandPeopleAreLoadedBeforeLunchAndFoundAtOnce() throws Exception {
        Office.Place place = office.open();
        Actor officer = new Actor(place.officer(), place.agency(), Set.of(Role.PERSONNEL), null,
                Set.of(place.agency()));
        Identity.as(officer, () -> {
            run("units, first time", Contents.UNITS, units(place));
            double seconds = run("people, first time", Contents.PEOPLE, people(place));
            double again = run("people, same file again", Contents.PEOPLE, people(place));
            assertThat(Math.max(seconds, again)).as("seconds").isLessThan(MOST_SECONDS);
        });
        database().execute("vacuum analyze");
        plans(place);
        search(officer);
        double p95 = search(officer);
        assertThat(p95).as("milliseconds that 95 of 100 searches take").isLessThan(MOST_MILLIS);
    }

    private JdbcTemplate database() {
        return new JdbcTemplate(
                new DriverManagerDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword()));
    }

    /**
     * @return seconds from the file to what it changed
     */
    private double run(String what, Contents contents, Path file) {
        long begun = System.nanoTime();
        Import one = imports.start(new Imports.Upload(contents, false, LocalDate.parse(Office.DAY), "a.csv", null),
                file);
        Import ready = settled(one);
        assertThat(ready.state()).as("%s", imports.flaws(ready, 0, 5)).isEqualTo(Import.State.READY);
        double dry = (System.nanoTime() - begun) / 1e9;
        Import applied = settled(imports.apply(one.id(), ready.gone(), true));
        assertThat(applied.state()).isEqualTo(Import.State.APPLIED);
        double all = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%-26s %7d lines: %5.1f s until compared, %5.1f s until applied; %d new, %d changed%n", what,
                applied.lines(), dry, all, applied.added(), applied.changed());
        return all;
    }

    private Import settled(Import one) {
        try {
            work.settle();
            return imports.of(one.id());
        }
        catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Path units(Office.Place place) {
        List<String> lines = new ArrayList<>(List.of("kode;nama;induk"));
        for (int i = 0; i < UNITS; i++) {
            lines.add("B-%d;%s %d;%s".formatted(i, i < 40 ? "Direktorat" : "Bagian", i,
                    i < 40 ? place.code() : "B-" + (i - 40) / 50));
        }
        return file(lines);
    }

    private static Path people(Office.Place place) {
        Random chance = new Random(1);
        List<String> lines = new ArrayList<>(
                List.of("nip;nama;jenis_pegawai;golongan;unit;jabatan;kepala_unit;pengangkatan;mulai;surel;bahasa"));
        for (int i = 0; i < PEOPLE; i++) {
            boolean head = i < UNITS;
            String name = FIRST[chance.nextInt(20)] + " " + LAST[chance.nextInt(20)] + " " + LAST[chance.nextInt(20)];
            lines.add("%s;%s;PNS;III/%s;B-%d;%s;%s;definitif;2024-01-01;p%d@contoh.go.id;id".formatted(
                    Office.nip(i + 10_000_001 + i / 999), name, "abcd".charAt(i % 4), i % UNITS,
                    head ? "Kepala " + i : POSTS[chance.nextInt(POSTS.length)], head ? "ya" : "tidak", i));
        }
        return file(lines);
    }

    private static Path file(List<String> lines) {
        try {
            Path file = Files.createTempFile("amanah-benchmark", ".csv");
            try (BufferedWriter text = Files.newBufferedWriter(file)) {
                for (String line : lines) {
                    text.write(line + "\r\n");
                }
            }
            return file;
        }
        catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    /**
     * People searched for at once without a pause; what 95 of 100 took at most, in ms.
     */
    private double search(Actor officer) throws Exception {
        ExecutorService users = Executors.newFixedThreadPool(USERS);
        List<Callable<double[]>> all = new ArrayList<>();
        for (int user = 0; user < USERS; user++) {
            Random chance = new Random(user);
            all.add(() -> Identity.as(officer, () -> searches(chance)));
        }
        long begun = System.nanoTime();
        double[] taken = new double[0];
        for (Future<double[]> one : users.invokeAll(all)) {
            double[] more = one.get();
            taken = Arrays.copyOf(taken, taken.length + more.length);
            System.arraycopy(more, 0, taken, taken.length - more.length, more.length);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        users.shutdown();
        Arrays.sort(taken);
        double p95 = taken[(int) (taken.length * 0.95)];
        System.out.printf("%d searches by %d people at once: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, %.0f a second%n",
                taken.length, USERS, taken[taken.length / 2], p95, taken[(int) (taken.length * 0.99)],
                taken.length / seconds);
        return p95;
    }

    private double[] searches(Random chance) {
        double[] taken = new double[SEARCHES];
        for (int i = 0; i < SEARCHES; i++) {
            long begun = System.nanoTime();
            Directory.Part part = directory.search(Identity.actor().agency(), typed(chance), null, null, 25);
            if (part.next() != null && chance.nextInt(5) == 0) {
                begun = System.nanoTime();
                directory.search(Identity.actor().agency(), "", null, part.next(), 25);
            }
            taken[i] = (System.nanoTime() - begun) / 1e6;
        }
        return taken;
    }

    private static String typed(Random chance) {
        String first = FIRST[chance.nextInt(20)].toLowerCase();
        String last = LAST[chance.nextInt(20)];
        return switch (chance.nextInt(8)) {
            case 0 -> first.substring(0, 2);
            case 1 -> first;
            case 2 -> first + " " + last;
            case 3 -> last.substring(1, 5) + " " + POSTS[chance.nextInt(POSTS.length)];
            case 4 -> Office.nip(10_000_001 + chance.nextInt(99_000)).substring(0, 14);
            case 5 -> "bagian " + chance.nextInt(UNITS);
            case 6 -> first + " " + last + " auditor";
            default -> "kepala " + chance.nextInt(UNITS);
        };
    }

    private void plans(Office.Place place) {
        for (String like : List.of("s.words like '%lubis%'", "s.words like '%siti%' and s.words like '%auditor%'",
                "s.words like '%kepala%' and s.words like '%1999%'")) {
            System.out.println(like);
            database()
                .queryForList("explain (analyze, costs off, timing off) select person from person_sought s "
                        + "where s.agency_id = any(array[" + place.agency() + "]) and " + like
                        + " order by s.name, s.person limit 26", String.class)
                .forEach(line -> System.out.println("    " + line));
        }
    }

}
