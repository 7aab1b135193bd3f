package id.amanah.workflow;

import static id.amanah.workflow.CasesOfMoved.people;

import id.amanah.identity.Role;
import id.amanah.organisation.Transferral.Transfer;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import id.amanah.workflow.CasesOfMoved.Handed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of cases whose declarants change agencies, each set in one statement. */
@Component
class CasesOfMovedRows {

    private static final String NOT_ENDED = "d.status in ('DRAFT', 'SUBMITTED', 'RETURNED')";

    private final JdbcClient jdbc;

    private final Clock clock;

    CasesOfMovedRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An open item that officers of a role are asked. */
    record Asked(DeclarationId declaration, Role role) {
    }

    /** What people who move have not ended and their old agency works on, locked. */
    List<Handed> ofPeople(Transfer transfer) {
        return jdbc.sql("""
                select d.*, m.goes_to from declaration d join unnest(:people, :from, :to) as m(person, was, goes_to)
                    on m.person = d.declarant and m.was = d.handled_by
                where %s order by d.id for update of d""".formatted(NOT_ENDED))
            .param("people", people(transfer))
            .param("from", transfer.moves().stream().map(move -> move.from().value()).toArray(Integer[]::new))
            .param("to", transfer.moves().stream().map(move -> move.to().value()).toArray(Integer[]::new))
            .query((row, n) -> handed(row))
            .list();
    }

    /** What an act took along and is still where it took it, of people who go back. */
    List<Handed> handedBy(Transfer transfer) {
        return jdbc.sql("""
                select d.*, h.from_agency as goes_to from declaration d join case_handover h on h.declaration = d.id
                where h.act = :act and d.handled_by = h.to_agency and d.declarant = any(:people) and %s
                order by d.id for update of d""".formatted(NOT_ENDED))
            .param("act", transfer.undone())
            .param("people", people(transfer))
            .query((row, n) -> handed(row))
            .list();
    }

    private static Handed handed(ResultSet row) throws SQLException {
        return new Handed(new DeclarationId(row.getObject("id", UUID.class)), new AgencyId(row.getInt("agency_id")),
                row.getInt("version"), row.getString("bundle"), new AgencyId(row.getInt("handled_by")),
                new AgencyId(row.getInt("goes_to")), row.getString("status").equals("DRAFT"));
    }

    void handOver(Transfer transfer, List<Handed> handed) {
        jdbc.sql("""
                with h as (select * from unnest(:ids, :to) as h(id, goes_to)), noted as (
                    insert into case_handover (declaration, agency_id, act, from_agency, to_agency, at)
                    select d.id, d.agency_id, :act, d.handled_by, h.goes_to, :now from declaration d join h using (id))
                update declaration d set handled_by = h.goes_to from h where d.id = h.id""")
            .param("ids", ids(handed))
            .param("to", handed.stream().map(one -> one.to().value()).toArray(Integer[]::new))
            .param("act", transfer.act())
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    }

    /** Officers of the other agency are asked; who had taken it has it no more. */
    List<Asked> askOfficers(List<Handed> handed) {
        return jdbc.sql("""
                with h as (select * from unnest(:ids, :to) as h(id, goes_to))
                update work w set agency_id = h.goes_to, assignee = null, assignee_for = null,
                    unit = (select u.id from unit u where u.id = w.unit and u.agency_id = h.goes_to)
                from h where w.declaration = h.id and w.state = 'OPEN' and w.role is not null
                returning w.declaration, w.role""")
            .param("ids", ids(handed))
            .param("to", handed.stream().map(one -> one.to().value()).toArray(Integer[]::new))
            .query((row, n) -> new Asked(new DeclarationId(row.getObject(1, UUID.class)),
                    Role.valueOf(row.getString(2))))
            .list();
    }

    private static UUID[] ids(List<Handed> handed) {
        return handed.stream().map(one -> one.id().value()).toArray(UUID[]::new);
    }

    /** What officers who leave had taken at an agency that is no longer theirs. */
    int release(Transfer transfer) {
        return jdbc.sql("""
                update work w set assignee = null, assignee_for = null from unnest(:people, :to) as m(person, goes_to)
                where w.assignee = m.person and w.state = 'OPEN' and w.role is not null and w.agency_id <> m.goes_to""")
            .param("people", people(transfer))
            .param("to", transfer.moves().stream().map(move -> move.to().value()).toArray(Integer[]::new))
            .update();
    }

    long files(Transfer transfer) {
        return count("select count(*) from declaration d where d.declarant = any(:people)", transfer);
    }

    long open(Transfer transfer) {
        return count("select count(*) from declaration d where d.declarant = any(:people) and " + NOT_ENDED, transfer);
    }

    long clocks(Transfer transfer) {
        return count("""
                select count(*) from deadline c join declaration d on d.id = c.declaration
                where d.declarant = any(:people) and c.state in ('RUNNING', 'STOPPED')""", transfer);
    }

    /** Items that their superiors are asked, which follow the line anyway. */
    long ofSuperiors(Transfer transfer) {
        return count("""
                select count(*) from work w join declaration d on d.id = w.declaration
                where d.declarant = any(:people) and w.state = 'OPEN' and w.scope = 'SUPERIOR'""", transfer);
    }

    private long count(String sql, Transfer transfer) {
        return jdbc.sql(sql).param("people", people(transfer)).query(Long.class).single();
    }

}
