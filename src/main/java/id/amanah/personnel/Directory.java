package id.amanah.personnel;

import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.shared.AgencyId;
import id.amanah.shared.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The search for people (<i>pencarian pegawai</i>): by parts of the name, the NIP, the
 * post or the unit, all of what is typed together. For personnel officers, administrators
 * and auditors.
 */
@Service
public class Directory {

    private static final Set<Role> MAY = Set.of(Role.PERSONNEL, Role.ADMINISTRATOR, Role.AUDITOR);

    private static final int MOST_WORDS = 6;

    /** Letters of which an index of three letters can know something. */
    private static final int SHORTEST = 3;

    private static final String FOUND = """
            select p.id, p.name, p.nip, p.staff_number, p.employment_kind, p.rank_class as rank, s.present,
                o.title as post,
                s.unit_id as unit, u.name as unit_name, s.name as sort
            from (select person, name, post, unit_id, present from person_sought s
                where s.agency_id = :agency %s order by s.name, s.person limit :most) s
            join person p on p.id = s.person join unit u on u.id = s.unit_id left join post o on o.id = s.post
            order by s.name, s.person""";

    private final JdbcClient jdbc;

    private final Sought sought;

    private final TransactionTemplate reading;

    Directory(JdbcClient jdbc, Sought sought, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.sought = sought;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * A person as the list shows them.
     *
     * @param post title of the post; null if none
     * @param present whether they still belong to the agency
     */
    public record Found(UUID id, String name, String nip, String staffNumber, String employmentKind, String rank,
            boolean present, String post, int unit, String unitName, String sort) {

        /** Where the list goes on after this person. */
        public String key() {
            return sort + "\n" + id;
        }

    }

    /**
     * A part of the list.
     *
     * @param next after which the next part begins; null if there is none
     */
    public record Part(List<Found> people, String next) {
    }

    /** Whether somebody may search for people. */
    public static boolean may(Actor actor) {
        return actor.person() != null && !Collections.disjoint(actor.roles(), MAY);
    }

    /**
     * The people in whom everything typed is found, in the order of their names.
     * @param unit only those of the unit; null for all
     * @param after where the part before ended; null for the first part
     */
    public Part search(AgencyId agency, String typed, Integer unit, String after, int most) {
        Actor actor = Identity.actor();
        if (!may(actor) || !actor.agencies().contains(agency)) {
            throw Refusal.of(Refusal.Reason.FORBIDDEN, "refusal.personnel.forbidden");
        }
        sought.refresh();
        List<Found> found = reading.execute(begun -> planned(agency, words(typed), unit, cursor(after), most + 1));
        boolean more = found.size() > most;
        List<Found> people = more ? found.subList(0, most) : found;
        return new Part(people, more ? people.get(most - 1).key() : null);
    }

    private record Cursor(String name, UUID person) {
    }

    private static Optional<Cursor> cursor(String after) {
        if (after == null || after.isBlank()) {
            return Optional.empty();
        }
        try {
            int line = after.lastIndexOf('\n');
            return Optional.of(new Cursor(after.substring(0, line), UUID.fromString(after.substring(line + 1))));
        }
        catch (RuntimeException none) {
            throw Refusal.of(Refusal.Reason.MALFORMED, "refusal.personnel.cursor");
        }
    }

    private static List<String> words(String typed) {
        return typed == null ? List.of()
                : Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .limit(MOST_WORDS)
                    .toList();
    }

    /**
     * Planned for the words at hand: a frequent one is soon met in the order of names, a
     * rare one is looked up, and a plan for any word knows neither.
     */
    private List<Found> planned(AgencyId agency, List<String> words, Integer unit, Optional<Cursor> after, int most) {
        jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)").query(String.class).single();
        return find(agency, words, unit, after, most);
    }

    private List<Found> find(AgencyId agency, List<String> words, Integer unit, Optional<Cursor> after, int most) {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            conditions.add("and s.words like :word" + i);
        }
        if (unit != null) {
            conditions.add("and s.unit_id = :unit");
        }
        after.ifPresent(c -> conditions.add("and (s.name, s.person) > (:name, :person)"));
        JdbcClient.StatementSpec sql = jdbc.sql(FOUND.formatted(String.join(" ", conditions)))
            .param("agency", agency.value())
            .param("unit", unit)
            .param("most", most);
        for (int i = 0; i < words.size(); i++) {
            sql = sql.param("word" + i, pattern(words.get(i)));
        }
        if (after.isPresent()) {
            sql = sql.param("name", after.get().name()).param("person", after.get().person());
        }
        return sql.query(Found.class).list();
    }

    /** One or two letters begin the name; more stand anywhere. */
    private static String pattern(String word) {
        String plain = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return word.length() < SHORTEST ? plain + "%" : "%" + plain + "%";
    }

    /** What is kept of whoever acts; empty of an account without a person. */
    @Transactional(readOnly = true)
    public Optional<Profile> mine() {
        return jdbc.sql("""
                select p.id, p.agency_id as agency, p.name, p.nip, p.staff_number, p.employment_kind,
                    p.rank_class as rank, p.serves_since, p.mail, p.language, p.until_date as gone, u.id as unit,
                    u.name as unit_name
                from person p join unit u on u.id = p.unit_id where p.id = ?""")
            .param(Identity.actor().person().value())
            .query(Profile.class)
            .optional();
    }

}
