package id.amanah.kinds.api;

import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kind;
import id.amanah.kinds.Kinds;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The kinds of declaration (<i>jenis laporan</i>) and the forms to file them with. */
@RestController
class KindResource {

    private final Kinds kinds;

    KindResource(Kinds kinds) {
        this.kinds = kinds;
    }

    @GetMapping("/api/kinds")
    List<KindView> list(Locale locale) {
        Actor actor = Identity.actor();
        return kinds.current().stream().map(bundle -> KindView.of(bundle, actor, locale)).toList();
    }

    /** The form as its designer stored it. */
    @GetMapping(path = "/api/kinds/{kind}/form", produces = MediaType.APPLICATION_JSON_VALUE)
    String form(@PathVariable String kind) {
        Bundle bundle = kinds.current(kind)
            .orElseThrow(() -> Refusal.of(Reason.UNKNOWN, "refusal.kinds.unknown", kind));
        return bundle.form(bundle.kind().startForm()).orElseThrow().json();
    }

    record KindView(String key, String name, String description, List<String> legalBasis, boolean mayFile,
            String version) {

        static KindView of(Bundle bundle, Actor actor, Locale locale) {
            Kind kind = bundle.kind();
            return new KindView(kind.key(), kind.name().in(locale), kind.description().in(locale),
                    kind.legalBasis().stream().map(LegalBasis::text).toList(),
                    kind.mayFile().stream().anyMatch(actor::has), bundle.id());
        }

    }

}
