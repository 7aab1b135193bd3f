package id.amanah;

import id.amanah.installation.DatabaseAhead;
import id.amanah.verify.Verify;
import java.util.List;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Amanah (<i>trust</i>): the declarations that a civil servant owes, from filing to
 * decision. {@code verify …} as arguments checks a log instead, and needs neither
 * database nor configuration.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Amanah {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("verify")) {
            System.exit(Verify.run(List.of(args).subList(1, args.length), System.out, System.err));
        }
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication application = new SpringApplication(Amanah.class);
        application.addListeners(new DatabaseAhead());
        application.run(args);
    }

}
