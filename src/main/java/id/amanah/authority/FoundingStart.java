package id.amanah.authority;

import java.io.PrintStream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Tells whoever starts the program the code for the first administrators: on the console
 * itself and through no logger, so that it stands in no log file.
 */
@Component
@Profile("!demo")
class FoundingStart {

    private final FoundingCode code;

    private final Environment environment;

    FoundingStart(FoundingCode code, Environment environment) {
        this.code = code;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        code.fresh().ifPresent(fresh -> tell(fresh, System.out));
    }

    private void tell(String fresh, PrintStream console) {
        String port = environment.getProperty("local.server.port", "8080");
        console.printf("""

                Belum ada dua administrator. Buka http://localhost:%1$s/pertama dan masukkan kode ini:
                There are not two administrators yet. Open http://localhost:%1$s/pertama and enter this code:

                    %2$s

                """, port, fresh);
        console.flush();
    }

}
