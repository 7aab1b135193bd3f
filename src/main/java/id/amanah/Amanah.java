package id.amanah;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Amanah (<i>trust</i>): the declarations that a civil servant owes, from filing to
 * decision.
 */
@SpringBootApplication
public class Amanah {

    public static void main(String[] args) {
        SpringApplication.run(Amanah.class, args);
    }

}
