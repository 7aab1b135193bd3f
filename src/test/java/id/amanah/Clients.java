package id.amanah;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Clients of the running Amanah: {@code clients.as("siti").get("/api/me")},
 * {@code clients.page("siti").get("/")}.
 */
@Component
public class Clients {

    private final Environment environment;

    Clients(Environment environment) {
        this.environment = environment;
    }

    /** A caller of the API, with the password that all demo people have. */
    public Client as(String username) {
        return as(username, "amanah");
    }

    public Client as(String username, String password) {
        return new Client(base()).basic(username, password);
    }

    /** A caller of the API who does not say who they are. */
    public Client nobody() {
        return new Client(base());
    }

    /** A browser in which the person has signed in. */
    public PageClient page(String username) {
        return browser().signIn(username, "amanah");
    }

    /** A browser in which nobody has signed in. */
    public PageClient browser() {
        return new PageClient(base());
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

}
