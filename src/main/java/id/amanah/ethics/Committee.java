package id.amanah.ethics;

import id.amanah.declarations.Declaration;
import id.amanah.identity.WhileReading;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The members of committees, by hearing. */
@Component
class Committee {

    /** What a member is on the committee. */
    enum Seat {

        /** Ketua. */
        CHAIR,
        /** Sekretaris. */
        SECRETARY,
        /** Anggota. */
        MEMBER

    }

    record Member(PersonId person, Seat seat) {
    }

    private final WhileReading<DeclarationId, List<Member>> seen = new WhileReading<>();

    private final JdbcTemplate jdbc;

    Committee(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void appoint(Declaration hearing, List<Member> members) {
        jdbc.batchUpdate("insert into ethics_member (declaration, agency_id, person, seat) values (?, ?, ?, ?)",
                members.stream()
                    .map(m -> new Object[] { hearing.id().value(), hearing.agency().value(), m.person().value(),
                            m.seat().name() })
                    .toList());
    }

    /** The chair first, then the secretary, then the others. */
    List<Member> of(DeclarationId hearing) {
        return seen.of(hearing, this::asked);
    }

    private List<Member> asked(DeclarationId hearing) {
        return jdbc.query("""
                select person, seat from ethics_member where declaration = ?
                order by array_position(array['CHAIR', 'SECRETARY', 'MEMBER'], seat), person""",
                (row, n) -> new Member(new PersonId(row.getObject(1, UUID.class)), Seat.valueOf(row.getString(2))),
                hearing.value());
    }

    Optional<PersonId> holder(DeclarationId hearing, Seat seat) {
        return of(hearing).stream().filter(m -> m.seat() == seat).map(Member::person).findFirst();
    }

}
