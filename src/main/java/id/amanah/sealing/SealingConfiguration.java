package id.amanah.sealing;

import id.amanah.installation.Rounds;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The log below {@code <amanah.data>} unless configured elsewhere. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealingSettings.class)
class SealingConfiguration {

    @Bean
    Sealer sealer(LogRows rows, MerkleLog log, SealingSettings settings, @Value("${amanah.data}") Path data,
            PlatformTransactionManager transactions) {
        SealingSettings placed = settings.in(data);
        return new Sealer(rows, log, new LogDirectory(placed.directory()), placed, transactions);
    }

    /**
     * While the journal cannot be sealed people go on, and the log says why it cannot.
     */
    @Bean
    Rounds sealersRounds(Sealer sealer, SealingSettings settings) {
        return new Rounds("journal-sealer", settings.every(), sealer::seal);
    }

}
