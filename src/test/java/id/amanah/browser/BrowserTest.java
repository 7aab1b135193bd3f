package id.amanah.browser;

import id.amanah.AmanahTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of pages in a real Chromium. Where there is none it is skipped, and says so
 * loudly; {@code CHROMIUM} names another place than {@code /usr/bin/chromium}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AmanahTest
@Tag("browser")
@ExtendWith(Chromium.class)
public @interface BrowserTest {

}
