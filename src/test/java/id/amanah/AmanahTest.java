package id.amanah;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of the whole of Amanah over its own PostgreSQL, through services or HTTP. The
 * one way to get a context, so that all tests share one context and one database: a test
 * makes its own declarations and never counts on an empty table. The postman rests: a
 * test that wants a mail sent sends it, and one that wants the journal sealed seals it.
 * The clock stands at Monday 2 February 2026, 9 o'clock in Jakarta, before each test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = { "amanah.data=target/data/${random.uuid}", "amanah.demo.cases=false", "amanah.mail.every=0s",
                "amanah.sealing.every=0s" })
@ActiveProfiles("demo")
@ExtendWith(PinnedClock.class)
public @interface AmanahTest {

}
