package id.amanah.sealing;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the journal is sealed.
 *
 * @param every how long an entry waits at most for its seal; 0 seals nothing by itself
 * @param origin the name of the log, which no other log may have; by default made at the
 * first start
 * @param directory where tiles and checkpoint are laid down; better on another machine.
 * By default {@code <amanah.data>/log}
 * @param key the file of the private key, which only the program reads. By default
 * {@code <amanah.data>/log-key}
 */
@ConfigurationProperties("amanah.sealing")
record SealingSettings(@DefaultValue("5s") Duration every, String origin, Path directory, Path key) {

    SealingSettings in(Path data) {
        return new SealingSettings(every, origin, directory == null ? data.resolve("log") : directory,
                key == null ? data.resolve("log-key") : key);
    }

}
