package id.amanah.workflow;

import id.amanah.access.Grants;
import id.amanah.declarations.Declaration;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import id.amanah.shared.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * All rules of work together, also those of the floors above. What they bar persons from
 * is kept for the inbox; what they judge is judged when somebody acts.
 */
@Component
class WorkRules {

    private final ObjectProvider<WorkRule> rules;

    private final Grants grants;

    private final JdbcTemplate jdbc;

    private volatile List<WorkRule> all;

    WorkRules(ObjectProvider<WorkRule> rules, Grants grants, JdbcTemplate jdbc) {
        this.rules = rules;
        this.grants = grants;
        this.jdbc = jdbc;
    }

    /** Looked up once: the rules of the floors above come after this one is made. */
    List<WorkRule> all() {
        List<WorkRule> known = all;
        if (known == null) {
            known = rules.stream().sorted(Comparator.comparing(WorkRule::key)).toList();
            all = known;
        }
        return known;
    }

    boolean allows(WorkRule.Act act) {
        return all().stream().allMatch(rule -> rule.judge(act).allowed());
    }

    Optional<Words> refusal(WorkRule.Act act) {
        return all().stream()
            .map(rule -> rule.judge(act))
            .filter(verdict -> !verdict.allowed())
            .map(verdict -> Optional.ofNullable(verdict.sentence()).orElseThrow(WorkList::unknown))
            .findFirst();
    }

    /** The same with the law behind it. */
    Optional<Works.Barred> barring(WorkRule.Act act) {
        return all().stream().flatMap(rule -> {
            WorkRule.Verdict verdict = rule.judge(act);
            return verdict.allowed() || verdict.sentence() == null ? Stream.empty()
                    : Stream.of(new Works.Barred(verdict.sentence(), rule.basis()));
        }).findFirst();
    }

    void mustAllow(WorkRule.Act act) {
        refusal(act).ifPresent(sentence -> {
            throw Refusal.because(Reason.FORBIDDEN, sentence);
        });
    }

    Set<PersonId> barred(DeclarationId declaration) {
        return all().stream().flatMap(rule -> rule.bars(declaration)).collect(Collectors.toSet());
    }

    /** Works the bars of a declaration out and keeps those not yet kept. */
    void bar(Declaration declaration) {
        List<Object[]> bars = new ArrayList<>();
        all().forEach(rule -> rule.bars(declaration.id())
            .forEach(person -> bars.add(new Object[] { declaration.id().value(), person.value(), rule.key(),
                    declaration.agency().value() })));
        if (!bars.isEmpty()) {
            jdbc.batchUpdate("""
                    insert into bar (declaration, person, rule, agency_id) values (?, ?, ?, ?)
                    on conflict do nothing""", bars);
        }
        all().forEach(rule -> rule.keepsUnaware(declaration.id())
            .forEach(person -> grants.keepFrom(declaration.id(), declaration.agency(), person)));
    }

    /** Works the bars out anew: what they depend on has changed. */
    void renew(Declaration declaration) {
        jdbc.update("delete from bar where declaration = ?", declaration.id().value());
        grants.keepFromNobody(declaration.id());
        bar(declaration);
    }

}
