package id.amanah.personnel;

import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;

/**
 * People of a file: known by their NIP, else by the agency's own number; a line a post.
 */
@Component
class PlanOfPeople implements Plan {

    private final Statements statements;

    PlanOfPeople(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Contents contents() {
        return Contents.PEOPLE;
    }

    @Override
    public void check(Import one, int most) {
        statements.run(one, PeopleChecks.RESOLVE);
        statements.counted();
        if (PeopleChecks.FLAWS.stream().mapToInt(sql -> statements.run(one, sql, most)).sum() > 0) {
            return;
        }
        statements.run(one, PeopleComparison.HELD);
        PeopleComparison.ENDS.forEach(sql -> statements.run(one, sql));
        statements.counted();
        statements.run(one, PeopleChecks.HEAD_HELD, most);
    }

    @Override
    public void compare(Import one) {
        PeopleComparison.DIFFERENCES.forEach(sql -> statements.run(one, sql));
    }

    @Override
    public void apply(Import one, IntConsumer percent) {
        int done = 0;
        for (String step : PeopleChange.STEPS) {
            statements.run(one, step);
            if (PeopleChange.FILLING.contains(step)) {
                statements.counted();
            }
            percent.accept(50 + 45 * ++done / PeopleChange.STEPS.size());
        }
    }

    @Override
    public int present(Import one) {
        return statements.count(one, """
                select count(*) from person where agency_id = :agency and id <> :public
                    and (until_date is null or until_date > :on)""");
    }

}
