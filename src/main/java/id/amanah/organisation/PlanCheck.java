package id.amanah.organisation;

import id.amanah.organisation.Reorganisation.Plan;
import id.amanah.shared.AgencyId;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether what an officer wrote down of a reorganisation is complete. */
@Component
class PlanCheck {

    private static final int LONGEST = 300;

    private static final int MOST_STEPS = 500;

    private final Agencies agencies;

    private final JdbcClient jdbc;

    PlanCheck(Agencies agencies, JdbcClient jdbc) {
        this.agencies = agencies;
        this.jdbc = jdbc;
    }

    void fields(Plan plan) {
        List<FieldError> wrong = new ArrayList<>();
        text("title", plan.title(), wrong);
        text("decree", plan.decree(), wrong);
        if (plan.decreeOn() == null) {
            wrong.add(new FieldError("decreeOn", "organisation.plan.day"));
        }
        if (plan.effectiveOn() == null) {
            wrong.add(new FieldError("effectiveOn", "organisation.plan.day"));
        }
        if (plan.openWork() == null) {
            wrong.add(new FieldError("openWork", "organisation.plan.open-work"));
        }
        if (plan.steps() == null || plan.steps().size() > MOST_STEPS) {
            wrong.add(new FieldError("steps", "organisation.plan.steps", MOST_STEPS));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }

    private static void text(String field, String text, List<FieldError> wrong) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            wrong.add(new FieldError(field, "organisation.plan.text", LONGEST));
        }
    }

    /** The agencies that steps name by their units, besides the own. */
    Set<AgencyId> agencies(AgencyId own, List<Alteration> steps) {
        Set<AgencyId> touched = new HashSet<>(Set.of(own));
        List<Integer> units = new ArrayList<>();
        for (Alteration step : steps) {
            if (step.to() != null && step.to().startsWith("agency:")) {
                agencies.byCode(step.to().substring("agency:".length())).ifPresent(a -> touched.add(a.id()));
            }
            else if (step.to() != null && step.to().matches("[0-9]{1,9}")) {
                units.add(Integer.valueOf(step.to()));
            }
        }
        jdbc.sql("select distinct agency_id from unit where id = any(?)")
            .params(new Object[] { units.toArray(Integer[]::new) })
            .query(Integer.class)
            .list()
            .forEach(id -> touched.add(new AgencyId(id)));
        return touched;
    }

}
