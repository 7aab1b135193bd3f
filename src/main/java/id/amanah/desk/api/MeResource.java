package id.amanah.desk.api;

import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in. */
@RestController
class MeResource {

    private final Organisation organisation;

    MeResource(Organisation organisation) {
        this.organisation = organisation;
    }

    record Me(String username, String name, String nip, String agency, String unit, List<String> roles) {
    }

    @GetMapping("/api/me")
    Me me(Principal principal) {
        Actor actor = Identity.actor();
        Person person = organisation.person(actor.person());
        List<String> roles = actor.roles().stream().map(r -> r.name().toLowerCase(Locale.ROOT)).sorted().toList();
        return new Me(principal.getName(), person.name(), person.nip(), organisation.agency(person.agency()).code(),
                person.unitName(), roles);
    }

}
