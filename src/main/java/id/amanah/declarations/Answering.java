package id.amanah.declarations;

import id.amanah.calendar.Calendars;
import id.amanah.declarations.Declarations.Change;
import id.amanah.forms.AnswerCheck;
import id.amanah.forms.AnswerCheck.Against;
import id.amanah.forms.AnswerCheck.Checked;
import id.amanah.forms.AnswerCheck.Mode;
import id.amanah.forms.Differences;
import id.amanah.forms.Differences.Difference;
import id.amanah.forms.Form;
import id.amanah.identity.Identity;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kind;
import id.amanah.organisation.Organisation;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers of declarations against the start form of their bundle. */
@Component
class Answering {

    private final Organisation organisation;

    private final Calendars calendars;

    private final JdbcClient jdbc;

    Answering(Organisation organisation, Calendars calendars, JdbcClient jdbc) {
        this.organisation = organisation;
        this.calendars = calendars;
        this.jdbc = jdbc;
    }

    static Form startForm(Bundle bundle) {
        return bundle.form(bundle.kind().startForm())
            .orElseThrow(() -> new IllegalStateException(bundle + " has no start form"));
    }

    static boolean confidential(Map<String, Object> answers, Kind kind) {
        return answers.get("confidential") instanceof Boolean chosen ? chosen : kind.confidential();
    }

    /** Clean answers of a draft; {@code declaration} is null before there is one. */
    Map<String, Object> draft(Bundle bundle, Map<String, Object> previous, Map<String, Object> answers,
            DeclarationId declaration) {
        return clean(AnswerCheck.check(startForm(bundle), previous, answers,
                against(bundle, Identity.actor().agency(), declaration), Mode.DRAFT));
    }

    /** Complete answers of a declaration that is about to be submitted. */
    Map<String, Object> complete(Bundle bundle, Declaration declaration) {
        return clean(checked(bundle, declaration));
    }

    /** What is missing or wrong before it can be submitted. */
    List<FieldError> problems(Bundle bundle, Declaration declaration) {
        return checked(bundle, declaration).errors();
    }

    /**
     * Somebody saved in between: told with the names of the answers that differ, nothing
     * is overwritten.
     */
    Refusal changedMeanwhile(Bundle bundle, Declaration declaration, Map<String, Object> sent) {
        Map<String, Object> stored = declaration.answers();
        Map<String, Object> mine = AnswerCheck
            .check(startForm(bundle), stored, sent, against(bundle, declaration.agency(), declaration.id()), Mode.DRAFT)
            .answers();
        List<FieldError> differing = Differences.between(mine, stored)
            .stream()
            .map(d -> d.after() == null ? new FieldError(d.field(), "declarations.error.not-stored")
                    : new FieldError(d.field(), "declarations.error.stored", shortened(d.after())))
            .toList();
        String names = differing.stream().map(FieldError::field).collect(Collectors.joining(", "));
        return Refusal
            .of(Refusal.Reason.CONFLICT, "refusal.declarations.changed-meanwhile", declaration.number(), names)
            .beside(differing);
    }

    private static String shortened(Object value) {
        String text = value.toString();
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    private Checked checked(Bundle bundle, Declaration declaration) {
        return AnswerCheck.check(startForm(bundle), declaration.answers(), declaration.answers(),
                against(bundle, declaration.agency(), declaration.id()), Mode.SUBMIT);
    }

    private static Map<String, Object> clean(Checked checked) {
        if (!checked.errors().isEmpty()) {
            throw Refusal.invalid(checked.errors());
        }
        return checked.answers();
    }

    private Against against(Bundle bundle, AgencyId agency, DeclarationId declaration) {
        return new Against(calendars.today(organisation.agency(agency).zone()),
                id -> declaration == null ? null : documents(declaration).get(id), bundle::words);
    }

    /** The media types of its documents by their ids. */
    private Map<String, String> documents(DeclarationId declaration) {
        Map<String, String> types = new HashMap<>();
        jdbc.sql("select id::text, media_type from declaration_document where declaration = ?")
            .param(declaration.value())
            .query(row -> {
                types.put(row.getString(1), row.getString(2));
            });
        return types;
    }

    List<Change> changes(Bundle bundle, Map<String, Object> before, Map<String, Object> after) {
        return Differences.between(before, after).stream().map(d -> change(bundle, d)).toList();
    }

    private static Change change(Bundle bundle, Difference d) {
        String label = bundle.word(d.words() + ".label", LocaleContextHolder.getLocale()).orElse(d.words());
        Change.Kind kind = d.before() == null ? Change.Kind.ADDED
                : d.after() == null ? Change.Kind.REMOVED : Change.Kind.CHANGED;
        return new Change(d.field(), label, d.before(), d.after(), kind);
    }

}
