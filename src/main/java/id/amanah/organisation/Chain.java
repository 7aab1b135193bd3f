package id.amanah.organisation;

import id.amanah.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The line of superiors: the head of one's own unit, then of the units above. A post
 * nobody holds is passed over; one who acts for the holder (Plt, Plh) counts as holder;
 * nobody is their own superior.
 */
@Component
class Chain {

    private final JdbcClient jdbc;

    Chain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonId> above(PersonId person, LocalDate on) {
        return jdbc
            .sql("""
                    with recursive line(unit, parent, height) as (
                        select u.id, u.parent, 0 from unit u join person p on p.unit_id = u.id where p.id = :person
                        union all
                        select u.id, u.parent, line.height + 1 from unit u join line on u.id = line.parent
                    )
                    select h.person from line
                    join post on post.unit_id = line.unit and post.head
                    join holding h on h.post = post.id and h.from_date <= :on and (h.until_date is null or h.until_date > :on)
                    where h.person <> :person
                    order by line.height, h.acting desc, h.from_date desc""")
            .param("person", person.value())
            .param("on", on)
            .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
            .list()
            .stream()
            .distinct()
            .toList();
    }

}
