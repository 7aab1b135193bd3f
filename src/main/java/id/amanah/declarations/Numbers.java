package id.amanah.declarations;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Numbers of declarations: unique, never reused, a gap means nothing. A node takes blocks
 * from one sequence, which does not wait for transactions, and hands them out from
 * memory, so that no counter row is hot.
 */
@Component
class Numbers {

    private final JdbcClient jdbc;

    private final int blockSize;

    private final Map<String, Block> blocks = new ConcurrentHashMap<>();

    Numbers(JdbcClient jdbc, @Value("${amanah.declarations.number-block:20}") int blockSize) {
        this.jdbc = jdbc;
        this.blockSize = blockSize;
    }

    /** The next number, such as {@code KEMCON-GR-2026-000123}. */
    String next(String agency, String prefix, int year) {
        String series = agency + "-" + prefix + "-" + year;
        return "%s-%06d".formatted(series, blocks.computeIfAbsent(series, s -> new Block()).next());
    }

    private final class Block {

        private long next;

        private long end;

        synchronized long next() {
            if (next == end) {
                long block = jdbc.sql("select nextval('declaration_number_block')").query(Long.class).single();
                next = (block - 1) * blockSize + 1;
                end = next + blockSize;
            }
            return next++;
        }

    }

}
