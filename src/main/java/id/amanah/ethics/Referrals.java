package id.amanah.ethics;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Identity;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.FieldError;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.workflow.Concerned;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Referrals to the committee (<i>rujukan</i>), from any case or from none. */
@Service
public class Referrals {

    private final Declarations declarations;

    private final Kinds kinds;

    private final Organisation organisation;

    private final ObjectProvider<Concerned> concerned;

    Referrals(Declarations declarations, Kinds kinds, Organisation organisation, ObjectProvider<Concerned> concerned) {
        this.declarations = declarations;
        this.kinds = kinds;
        this.organisation = organisation;
        this.concerned = concerned;
    }

    /**
     * A case to be opened.
     *
     * @param from number of the declaration it comes from; null if none
     * @param examinee NIP
     */
    public record Referral(String kind, String from, String examinee, List<String> articles, String matter) {
    }

    /** Opens a case at once; refused with a message a field. */
    @Transactional
    public String open(Referral referral) {
        boolean inOffice = kinds.current(referral.kind()).filter(bundle -> bundle.kind().inOffice()).isPresent();
        if (!inOffice) {
            throw Refusal.invalid(List.of(new FieldError("kind", "refusal.ethics.kind")));
        }
        Map<String, Object> answers = new HashMap<>();
        answers.put("from", referral.from());
        answers.put("examinee", referral.examinee());
        answers.put("matter", referral.matter());
        answers.put("articles", referral.articles() == null ? null
                : referral.articles().stream().map(article -> Map.of("article", article)).toList());
        answers.values().removeIf(java.util.Objects::isNull);
        return declarations.submit(declarations.draft(referral.kind(), answers).number(), null).number();
    }

    /** A draft with what is known of a case filled in. */
    @Transactional
    public Declaration draft(String from) {
        return declarations.draft(Hearing.KIND, known(declarations.find(from)));
    }

    /**
     * The same for somebody who decided that a case goes to the committee.
     * @param act the field that tells the act; null if none does
     * @param article the one suggested; null if none is
     */
    void prepare(Declaration source, PersonId decider, String act, String article) {
        Map<String, Object> answers = known(source);
        Object told = act == null ? null : source.answers().get(act);
        if (told != null) {
            answers.put("matter",
                    kinds.bundle(source.bundle())
                        .word(act + "." + told + ".label", Locale.forLanguageTag("id"))
                        .orElse(told.toString()));
        }
        if (article != null) {
            answers.put("articles", List.of(Map.of("article", article)));
        }
        declarations.draftFor(decider, Hearing.KIND, answers);
    }

    private Map<String, Object> known(Declaration source) {
        Map<String, Object> answers = new HashMap<>(Map.of("from", source.number()));
        about(source).map(organisation::person).map(Person::nip).ifPresent(nip -> answers.put("examinee", nip));
        return answers;
    }

    /** Whom a case is about; of a case that seals who filed it never the filer. */
    private Optional<PersonId> about(Declaration source) {
        Optional<PersonId> another = concerned.stream().flatMap(one -> one.of(source).stream()).findFirst();
        boolean sealed = kinds.bundle(source.bundle()).kind().sealsFiler();
        return another.isPresent() || sealed ? another : Optional.of(source.declarant());
    }

    /** Whether the actor may refer a case that they see. */
    @Transactional(readOnly = true)
    public boolean mayRefer(Declaration source) {
        PersonId me = Identity.actor().person();
        return source.version() > 0 && !Hearing.is(source) && !source.declarant().equals(me)
                && kinds.current(Hearing.KIND)
                    .map(Bundle::kind)
                    .filter(kind -> !Collections.disjoint(kind.mayFile(), Identity.actor().roles()))
                    .isPresent();
    }

}
