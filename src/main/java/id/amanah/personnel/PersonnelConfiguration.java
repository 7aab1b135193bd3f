package id.amanah.personnel;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * The door through which files of imports come in is a servlet of its own, over the same
 * pages and resources: it alone takes more than other uploads may be.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PersonnelSettings.class)
class PersonnelConfiguration {

    /** For the fields beside the file. */
    private static final long ROOM = 1 << 16;

    @Bean
    ServletRegistrationBean<DispatcherServlet> doorOfImports(WebApplicationContext context,
            PersonnelSettings settings) {
        DispatcherServlet servlet = new DispatcherServlet(context);
        ServletRegistrationBean<DispatcherServlet> door = new ServletRegistrationBean<>(servlet, "/impor",
                "/api/imports");
        door.setName("doorOfImports");
        long largest = settings.largestFile().toBytes();
        door.setMultipartConfig(new MultipartConfigElement(null, largest, largest + ROOM, 0));
        return door;
    }

}
