package id.amanah.organisation;

import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people's letters are announced (<i>alamat surel</i>), and in which language. */
@Component
public class Mailboxes {

    private final JdbcClient jdbc;

    Mailboxes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A person as a letter is addressed to.
     *
     * @param agency the person's own
     * @param address null if none is known
     */
    public record Mailbox(PersonId person, AgencyId agency, String name, String address, Locale language) {
    }

    /** In the order asked for; unknown persons are absent. */
    @Transactional(readOnly = true)
    public Map<PersonId, Mailbox> of(Collection<PersonId> persons) {
        Map<PersonId, Mailbox> found = new LinkedHashMap<>();
        if (!persons.isEmpty()) {
            UUID[] ids = persons.stream().map(PersonId::value).toArray(UUID[]::new);
            jdbc.sql("""
                    select id, agency_id, name, mail, language from person where id = any(:ids)
                    order by array_position(:ids, id)""").param("ids", ids).query(row -> {
                Mailbox box = new Mailbox(new PersonId(row.getObject("id", UUID.class)),
                        new AgencyId(row.getInt("agency_id")), row.getString("name"), row.getString("mail"),
                        Locale.forLanguageTag(row.getString("language")));
                found.put(box.person(), box);
            });
        }
        return found;
    }

}
