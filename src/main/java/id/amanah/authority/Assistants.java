package id.amanah.authority;

import id.amanah.declarations.Declarations;
import id.amanah.identity.Identity;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.kinds.Kind;
import id.amanah.organisation.Person;
import id.amanah.shared.AgencyId;
import id.amanah.shared.FieldError;
import id.amanah.shared.Ids;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who prepares drafts for whom (<i>pembantu pengisian</i>): given by the declarant alone,
 * ended by either at any time. Only the declarant declares.
 */
@Service
@Transactional
public class Assistants {

    private final JdbcClient jdbc;

    private final Holders holders;

    private final Declarations declarations;

    private final Journal journal;

    Assistants(JdbcClient jdbc, Holders holders, Declarations declarations, Journal journal) {
        this.jdbc = jdbc;
        this.holders = holders;
        this.declarations = declarations;
        this.journal = journal;
    }

    /** Those of the actor, on either side, the newest first. */
    @Transactional(readOnly = true)
    public List<Help> mine() {
        return jdbc.sql("""
                select * from assistance where declarant = :person or assistant = :person
                order by from_date desc, id desc limit 200""")
            .param("person", me().value())
            .query((row, n) -> read(row))
            .list();
    }

    /**
     * Lets somebody prepare the actor's drafts.
     * @param assistant username or NIP
     * @param kinds keys of kinds; empty for all that may be prepared
     */
    public Help give(String assistant, Collection<String> kinds, LocalDate from, LocalDate last) {
        Person somebody = holders.named("assistant", assistant);
        Person declarant = holders.person(me());
        LocalDate today = holders.today(declarant.agency());
        Period period = Period.of(from, last, today);
        period.mustBeAhead(today, true);
        mustFit(declarant, somebody, kinds);
        Help help = new Help(Ids.next(), declarant.agency(), declarant.id(), somebody.id(), new TreeSet<>(kinds),
                period.from(), period.last(), false);
        try {
            insert(help);
        }
        catch (DataIntegrityViolationException overlapping) {
            throw Refusal.of(Reason.CONFLICT, "refusal.authority.assists-already");
        }
        journal.record(entry("assistance.given.v1", help));
        return help;
    }

    private void mustFit(Person declarant, Person somebody, Collection<String> kinds) {
        if (declarant.id().equals(somebody.id())) {
            throw Refusal.invalid(List.of(new FieldError("assistant", "authority.error.oneself-assistant")));
        }
        if (!declarant.agency().equals(somebody.agency())) {
            throw Refusal.invalid(List.of(new FieldError("assistant", "authority.error.other-agency")));
        }
        Set<String> known = declarations.preparable().stream().map(Kind::key).collect(Collectors.toSet());
        if (!known.containsAll(kinds)) {
            throw Refusal.invalid(List.of(new FieldError("kinds", "authority.error.kind-unknown")));
        }
    }

    private void insert(Help help) {
        jdbc.sql("""
                insert into assistance (id, agency_id, declarant, assistant, kinds, from_date, until_date, given_at)
                values (:id, :agency, :declarant, :assistant, :kinds, :from, :until, :at)""")
            .param("id", help.id())
            .param("agency", help.agency().value())
            .param("declarant", help.declarant().value())
            .param("assistant", help.assistant().value())
            .param("kinds", new SqlArrayValue("text", help.kinds().toArray()))
            .param("from", help.from())
            .param("until", help.last().plusDays(1))
            .param("at", holders.now())
            .update();
    }

    /** It is over from the next request on; drafts begun stay with the declarant. */
    public void end(UUID id) {
        Help help = jdbc.sql("select * from assistance where id = ? for update")
            .param(id)
            .query((row, n) -> read(row))
            .optional()
            .filter(one -> one.declarant().equals(me()) || one.assistant().equals(me()))
            .orElseThrow(() -> Refusal.of(Reason.UNKNOWN, "refusal.authority.unknown"));
        if (help.ended()) {
            throw Refusal.of(Reason.CONFLICT, "refusal.authority.over-already");
        }
        jdbc.sql("update assistance set ended_by = ?, ended_at = ? where id = ?")
            .params(me().value(), holders.now(), id)
            .update();
        journal.record(entry("assistance.ended.v1", help));
    }

    private Entry entry(String type, Help help) {
        return Entry.of(type, help.declarant())
            .with("declarant", holders.name(help.declarant()))
            .with("assistant", holders.name(help.assistant()))
            .with("kinds", List.copyOf(help.kinds()))
            .with("from", help.from().toString())
            .with("last", help.last().toString())
            .about(help.assistant());
    }

    private static Help read(ResultSet row) throws SQLException {
        return new Help(row.getObject("id", UUID.class), new AgencyId(row.getInt("agency_id")),
                new PersonId(row.getObject("declarant", UUID.class)),
                new PersonId(row.getObject("assistant", UUID.class)),
                new TreeSet<>(List.of((String[]) row.getArray("kinds").getArray())),
                row.getObject("from_date", LocalDate.class), row.getObject("until_date", LocalDate.class).minusDays(1),
                row.getObject("ended_at") != null);
    }

    private static PersonId me() {
        return Identity.actor().person();
    }

}
