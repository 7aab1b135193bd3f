package id.amanah.signin;

import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells tests who acts in a request, as the program and as the database see it. */
@RestController
class WhoActs {

    private final JdbcClient jdbc;

    WhoActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping({ "/api/who-acts", "/who-acts" })
    @Transactional
    Map<String, Object> tell() {
        Actor actor = Identity.actor();
        return Map.of("person", actor.person().toString(), "roles", new TreeSet<>(actor.roles()), "personInDatabase",
                setting("amanah.person"), "agenciesInDatabase", setting("amanah.agencies"));
    }

    @PostMapping("/who-acts")
    Map<String, Object> act() {
        return Map.of("person", Identity.actor().person().toString());
    }

    /** A token for a form, as pages carry one. */
    @GetMapping(path = "/masuk-lagi", produces = "text/html")
    String token(CsrfToken token) {
        return "<input name=\"_csrf\" value=\"" + token.getToken() + "\">";
    }

    private String setting(String name) {
        return jdbc.sql("select current_setting(?, true)").param(name).query(String.class).single();
    }

}
