package id.amanah.personnel;

import id.amanah.Answer;
import id.amanah.Client;
import id.amanah.Clients;
import id.amanah.identity.Accounts;
import id.amanah.identity.Role;
import id.amanah.organisation.Agency;
import id.amanah.organisation.Holding;
import id.amanah.organisation.Person;
import id.amanah.organisation.Registry;
import id.amanah.shared.AgencyId;
import id.amanah.shared.Ids;
import id.amanah.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * A personnel office at an agency of its own for each test: one top unit (code
 * {@code U-}…), one personnel officer.
 */
@Component
class Office {

    static final String DAY = "2026-02-02";

    private static final AtomicInteger NEXT = new AtomicInteger(1_071_000);

    private final Registry registry;

    private final Accounts accounts;

    private final Clients clients;

    private final ImportWork work;

    Office(Registry registry, Accounts accounts, Clients clients, ImportWork work) {
        this.registry = registry;
        this.accounts = accounts;
        this.clients = clients;
        this.work = work;
    }

    /** An agency and its officer. */
    record Place(AgencyId agency, int top, String username, PersonId officer, String nip) {

        /** The code of the top unit. */
        String code() {
            return "U-" + top;
        }

        /** The line of a file that keeps the officer. */
        String officerLine() {
            return nip + ";Petugas;PNS;" + code() + ";Analis;tidak";
        }

    }

    Place open() {
        int id = NEXT.incrementAndGet();
        AgencyId agency = new AgencyId(id);
        registry.agency(new Agency(agency, "IMP" + id, "Badan " + id, "CENTRAL", ZoneId.of("Asia/Jakarta")));
        registry.unit(id, agency, null, "Badan " + id);
        PersonId officer = new PersonId(Ids.next());
        String nip = nip(id * 1000 + 999);
        registry.person(new Person(officer, agency, "Petugas", nip, "PNS", null, null, id, null, 0), null);
        registry.post(id, agency, id, "Analis", false);
        registry.holding(agency, officer, id, LocalDate.of(2020, 1, 1), null, Holding.DEFINITIF);
        String username = "impor" + id;
        accounts.create(username, "amanah", officer, agency);
        accounts.grant(officer, agency, Role.PERSONNEL, LocalDate.of(2020, 1, 1), null);
        return new Place(agency, id, username, officer, nip);
    }

    /** A NIP that is right, another one for each number. */
    static String nip(int number) {
        int year = 1960 + number / 1000 / 336 % 30;
        int month = 1 + number / 1000 / 28 % 12;
        int day = 1 + number / 1000 % 28;
        return "%04d%02d%02d%04d011%03d".formatted(year, month, day, year + 25, number % 1000);
    }

    Client as(Place place) {
        return clients.as(place.username());
    }

    /** Hands a file in and waits until it has been read. */
    Map<String, Object> hand(Place place, String contents, boolean whole, String name, byte[] file)
            throws InterruptedException {
        Answer begun = as(place).upload("/api/imports", name, "application/octet-stream", file,
                Map.of("contents", contents, "whole", Boolean.toString(whole), "on", DAY));
        begun.expect(202);
        work.settle();
        return as(place).get(begun.header("Location").orElseThrow()).expect(200).json();
    }

    Map<String, Object> people(Place place, boolean whole, String... lines) throws InterruptedException {
        return hand(place, "people", whole, "pegawai.csv",
                csv("nip;nama;jenis_pegawai;unit;jabatan;kepala_unit", lines));
    }

    Map<String, Object> units(Place place, boolean whole, String... lines) throws InterruptedException {
        return hand(place, "units", whole, "unit.csv", csv("kode;nama;induk", lines));
    }

    static byte[] csv(String header, String... lines) {
        return (header + "\r\n" + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Has a dry run applied as it was shown, and waits for it. */
    Map<String, Object> apply(Place place, Map<String, Object> shown) throws InterruptedException {
        String path = "/api/imports/" + shown.get("id");
        as(place).post(path + "/application", Map.of("gone", shown.get("gone"), "again", true)).expect(202);
        work.settle();
        return as(place).get(path).expect(200).json();
    }

    /** What is wrong, as sentences after line and column. */
    List<String> flaws(Place place, Map<String, Object> shown) {
        return as(place).get("/api/imports/" + shown.get("id") + "/flaws")
            .expect(200)
            .items()
            .stream()
            .map(flaw -> flaw.get("line") + " " + flaw.get("column") + " " + flaw.get("message"))
            .toList();
    }

    /** What changes, in short. */
    List<String> differences(Place place, Map<String, Object> shown) {
        return as(place).get("/api/imports/" + shown.get("id") + "/differences")
            .expect(200)
            .items()
            .stream()
            .map(d -> d.get("what") + " " + d.get("name")
                    + (d.get("field") == null ? ""
                            : " " + d.get("field") + " " + d.get("before") + " > " + d.get("after")))
            .toList();
    }

}
