package id.amanah.organisation;

import id.amanah.identity.Accounts;
import id.amanah.identity.Role;
import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Two agencies of the tests: one whose directorate of thirty sections and 3,000 people
 * goes to the other.
 */
final class SplitMinistry {

    static final AgencyId OLD = new AgencyId(9201);

    static final AgencyId NEW = new AgencyId(9202);

    static final int DIRECTORATE = 92001;

    static final int NEW_TOP = 92900;

    static final int PEOPLE = 3000;

    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);

    private final Registry registry;

    private final Accounts accounts;

    private final JdbcTemplate jdbc;

    SplitMinistry(Registry registry, Accounts accounts, JdbcTemplate jdbc) {
        this.registry = registry;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** Of the 3,000, from 1. */
    static PersonId one(int n) {
        return new PersonId(UUID.fromString("00009201-0000-7000-8000-%012d".formatted(n)));
    }

    private static PersonId officer(int n) {
        return one(900_000 + n);
    }

    void settle() {
        registry.agency(new Agency(OLD, "SPLITA", "Kementerian Lama", "CENTRAL", ZoneId.of("Asia/Jakarta")));
        registry.agency(new Agency(NEW, "SPLITB", "Kementerian Baru", "CENTRAL", ZoneId.of("Asia/Jakarta")));
        registry.unit(92000, OLD, null, "Kementerian Lama");
        registry.unit(DIRECTORATE, OLD, 92000, "Direktorat Jenderal");
        registry.unit(NEW_TOP, NEW, null, "Kementerian Baru");
        jdbc.update("insert into unit (id, agency_id, parent, name) select 92100 + n, 9201, 92001, 'Seksi ' || n "
                + "from generate_series(0, 29) n");
        jdbc.update("insert into person (id, agency_id, unit_id, name, staff_number, employment_kind) "
                + "select ('00009201-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 9201, 92100 + n % 30, "
                + "'Pegawai ' || n, 'S' || n, 'NON_ASN' from generate_series(1, 3000) n");
        jdbc.update("insert into post (id, agency_id, unit_id, title, head) "
                + "select 920000 + n, 9201, 92100 + n % 30, case when n <= 30 then 'Kepala Seksi' else 'Analis' end, "
                + "n <= 30 from generate_series(1, 3000) n");
        jdbc.update("insert into holding (agency_id, person, post, kind, from_date) "
                + "select 9201, ('00009201-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 920000 + n, 'DEFINITIF', "
                + "'2020-01-01' from generate_series(1, 3000) n");
        heads();
        String hash = accounts.hash("amanah");
        for (int n = 101; n <= 106; n++) {
            account("split" + n, hash, one(n), OLD, Role.CIVIL_SERVANT);
        }
        account("split107", hash, one(107), OLD, Role.UPG);
        account("splitupga", hash, officer(1), OLD, Role.UPG);
        account("splitupgb", hash, officer(2), NEW, Role.UPG);
        account("splitpersa", hash, officer(3), OLD, Role.PERSONNEL);
        account("splitpersb", hash, officer(4), NEW, Role.PERSONNEL);
    }

    private void heads() {
        String[] titles = { "UPG Lama", "UPG Baru", "Kepegawaian Lama", "Kepegawaian Baru", "Menteri Lama",
                "Menteri Baru" };
        for (int n = 1; n <= titles.length; n++) {
            AgencyId agency = n % 2 == 1 ? OLD : NEW;
            int unit = agency.equals(OLD) ? 92000 : NEW_TOP;
            registry.person(new Person(officer(n), agency, titles[n - 1], null, "NON_ASN", null, null, unit, null, 0),
                    null);
            registry.post(929000 + n, agency, unit, titles[n - 1], n > 4);
            registry.holding(agency, officer(n), 929000 + n, BEGINNING, null, Holding.DEFINITIF);
        }
    }

    private void account(String username, String hash, PersonId person, AgencyId agency, Role role) {
        accounts.createHashed(username, hash, person, agency);
        accounts.grant(person, agency, role, BEGINNING, null);
    }

    static PersonId oldMinister() {
        return officer(5);
    }

    static PersonId newMinister() {
        return officer(6);
    }

    /** Drafts of all of them, as they lie about in the middle of a year. */
    void draftsOfAll(String bundle) {
        jdbc.update("insert into declaration (id, number, kind, agency_id, handled_by, unit_id, declarant, status, "
                + "confidential, bundle, revision, version, answers, drafted_at) "
                + "select ('00009202-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'SPLITA-XX-2026-' || n, "
                + "'gift-report', 9201, 9201, 92100 + n % 30, "
                + "('00009201-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'DRAFT', true, ?, 1, 0, '{}', "
                + "'2026-02-01T00:00:00Z' from generate_series(1, 3000) n", bundle);
    }

    /** What no case of a test needs is taken away again. */
    void clear() {
        jdbc.update("delete from case_handover where declaration in (select id from declaration where number like "
                + "'SPLITA-XX-2026-%')");
        jdbc.update("delete from declaration where number like 'SPLITA-XX-2026-%'");
        jdbc.update("update reorganisation set undoes = null where agency_id in (9201, 9202)");
        jdbc.update("delete from reorganisation where agency_id in (9201, 9202)");
        jdbc.update("update account set enabled = false where agency_id in (9201, 9202)");
        jdbc.update("update role_grant set until_date = from_date where agency_id in (9201, 9202)");
        String idle = "(select p.id from person p where p.staff_number like 'S%' and p.agency_id in (9201, 9202) "
                + "and not exists (select from account a where a.person = p.id))";
        jdbc.update("delete from holding where person in " + idle);
        jdbc.update("delete from person where id in " + idle);
    }

}
