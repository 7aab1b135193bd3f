package id.amanah.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Client;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.PersonId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanahTest
@DisplayName("An import")
class ImportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    @Autowired
    Office office;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    private String nip(Office.Place place, int number) {
        return Office.nip(place.top() * 1000 + number);
    }

    @Test
    void ofUnitsThenOfPeopleMakesATreeAndItsSuperiors() throws InterruptedException {
        Office.Place place = office.open();
        Map<String, Object> units = office.units(place, false, "B-1;Biro Satu;" + place.code(), "B-2;Bagian Dua;B-1");
        assertThat(units).containsEntry("state", "READY").containsEntry("added", 2).containsEntry("gone", 0);
        assertThat(office.apply(place, units)).containsEntry("state", "APPLIED");

        Map<String, Object> people = office.people(place, false, nip(place, 1) + ";Siti;PNS;B-2;Analis;tidak",
                nip(place, 2) + ";Joko;PNS;B-2;Kepala Bagian;ya", nip(place, 3) + ";Budi;PNS;B-1;Kepala Biro;ya");
        assertThat(office.differences(place, people)).containsExactly("ADDED Siti", "ADDED Joko", "ADDED Budi");
        assertThat(known(place, 1)).as("nothing happens in a dry run").isNull();
        office.apply(place, people);

        PersonId siti = known(place, 1).id();
        assertThat(known(place, 1).unitName()).isEqualTo("Bagian Dua");
        assertThat(organisation.superiorsOf(siti, TODAY)).containsExactly(known(place, 2).id(), known(place, 3).id());
    }

    private Person known(Office.Place place, int number) {
        return organisation.byNip(nip(place, number)).orElse(null);
    }

    @Test
    void ofTheSameFileTwiceChangesNothing() throws InterruptedException {
        Office.Place place = office.open();
        String[] lines = { place.officerLine(), nip(place, 1) + ";Siti;PNS;" + place.code() + ";Analis;tidak",
                nip(place, 2) + ";Joko;PPPK;" + place.code() + ";Kepala;ya" };
        office.apply(place, office.people(place, true, lines));

        Map<String, Object> again = office.people(place, true, lines);

        assertThat(office.differences(place, again)).isEmpty();
        assertThat(again).containsEntry("added", 0).containsEntry("changed", 0).containsEntry("gone", 0);
    }

    @Test
    void showsWhatChangesFieldByField() throws InterruptedException {
        Office.Place place = office.open();
        office.apply(place, office.units(place, false, "B-1;Biro Satu;" + place.code()));
        office.apply(place, office.people(place, false, nip(place, 1) + ";Siti;PNS;" + place.code() + ";Analis;tidak"));

        Map<String, Object> moved = office.people(place, false, nip(place, 1) + ";Siti Rahmawati;PNS;B-1;Ketua Tim;ya");

        assertThat(office.differences(place, moved)).containsExactly(
                "CHANGED Siti Rahmawati nama Siti > Siti Rahmawati",
                "CHANGED Siti Rahmawati unit U-%1$s Badan %1$s > B-1 Biro Satu".formatted(place.top()),
                "CHANGED Siti Rahmawati jabatan Analis – Badan %s > Ketua Tim – Biro Satu".formatted(place.top()));
        office.apply(place, moved);
        assertThat(known(place, 1).post()).isEqualTo("Ketua Tim");
        assertThat(posts(place, 1)).containsExactly("Analis 2026-02-02 2026-02-02", "Ketua Tim 2026-02-02 null");
    }

    private List<String> posts(Office.Place place, int number) {
        return jdbc.sql("""
                select o.title || ' ' || h.from_date || ' ' || coalesce(h.until_date::text, 'null')
                from holding h join post o on o.id = h.post join person p on p.id = h.person
                where p.nip = ? order by h.from_date, h.until_date nulls last, o.title""")
            .param(nip(place, number))
            .query(String.class)
            .list();
    }

    @Test
    void endsThePostsOfWhoIsGoneOnTheDayAndDeletesNobody() throws InterruptedException {
        Office.Place place = office.open();
        office.apply(place,
                office.hand(place, "people", false, "a.csv", Office.csv("nip;nama;jenis_pegawai;unit;jabatan;mulai",
                        nip(place, 1) + ";Siti;PNS;" + place.code() + ";Analis;2024-01-01")));

        Map<String, Object> without = office.people(place, true, place.officerLine());
        assertThat(without).containsEntry("gone", 1).containsEntry("asksTwice", true);
        assertThat(office.differences(place, without)).containsExactly("GONE Siti");

        Client officer = office.as(place);
        String path = "/api/imports/" + without.get("id") + "/application";
        officer.post(path, Map.of("gone", 0, "again", true)).expect(422);
        officer.post(path, Map.of("gone", 1, "again", false)).expect(422);
        office.apply(place, without);

        assertThat(posts(place, 1)).containsExactly("Analis 2024-01-01 2026-02-02");
        assertThat(known(place, 1).name()).isEqualTo("Siti");
        assertThat(office.people(place, true, place.officerLine())).containsEntry("gone", 0);
        assertThat(office.people(place, false, nip(place, 1) + ";Siti;PNS;" + place.code() + ";Analis;tidak"))
            .as("who comes back is known")
            .containsEntry("added", 0)
            .containsEntry("changed", 1);
    }

    @Test
    void readsWhoFillsInForSomebodyInFurtherLines() throws InterruptedException {
        Office.Place place = office.open();
        office.apply(place, office.units(place, false, "B-1;Biro Satu;" + place.code()));
        String header = "nip;nama;jenis_pegawai;unit;jabatan;kepala_unit;pengangkatan;mulai;sampai";
        String own = nip(place, 1) + ";Siti;PNS;" + place.code() + ";Analis;tidak;definitif;2024-01-01;";
        String acting = nip(place, 1) + ";Siti;PNS;B-1;Kepala Biro;ya;Plt;2026-01-01;30/06/2026";

        Map<String, Object> both = office.hand(place, "people", false, "a.csv", Office.csv(header, own, acting));
        office.apply(place, both);

        assertThat(posts(place, 1)).containsExactly("Analis 2024-01-01 null", "Kepala Biro 2026-01-01 2026-07-01");
        assertThat(known(place, 1).unitName()).startsWith("Badan");
        assertThat(office.hand(place, "people", false, "a.csv", Office.csv(header, own, acting)))
            .containsEntry("changed", 0);
        Map<String, Object> over = office.hand(place, "people", false, "a.csv", Office.csv(header, own));
        assertThat(office.differences(place, over)).containsExactly("CHANGED Siti plt Kepala Biro – Biro Satu > null");
    }

    @Test
    void handsAUnitOverFromOneHeadToTheNext() throws InterruptedException {
        Office.Place place = office.open();
        office.apply(place, office.people(place, false, nip(place, 1) + ";Siti;PNS;" + place.code() + ";Kepala;ya"));

        String header = "nip;nama;jenis_pegawai;unit;jabatan;kepala_unit;mulai";
        Map<String, Object> next = office.hand(place, "people", true, "a.csv",
                Office.csv(header, place.officerLine() + ";2020-01-01",
                        nip(place, 2) + ";Joko;PNS;" + place.code() + ";Kepala;ya;2026-02-02"));
        assertThat(office.apply(place, next)).containsEntry("state", "APPLIED");

        assertThat(organisation.superiorOf(place.officer(), TODAY)).contains(known(place, 2).id());
        assertThat(jdbc.sql("select count(*) from post where unit_id = ? and head")
            .param(place.top())
            .query(Integer.class)
            .single()).as("one chair").isEqualTo(1);
    }

    @Test
    void takesPeopleWithoutANipByTheAgencysOwnNumber() throws InterruptedException {
        Office.Place place = office.open();
        byte[] file = Office.csv("staff_number,name,employment_kind,unit,post",
                "K-01,Komisioner,state official," + place.code() + ",Komisioner");

        Map<String, Object> shown = office.hand(place, "people", false, "en.csv", file);
        office.apply(place, shown);

        assertThat(office.hand(place, "people", false, "en.csv", file)).containsEntry("added", 0)
            .containsEntry("changed", 0);
    }

    @Test
    void readsWorkbooksAndTheirDays() throws Exception {
        Office.Place place = office.open();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("pegawai");
            row(sheet, 0, "NIP", "Nama", "Jenis Pegawai", "Unit", "Jabatan", "Mulai");
            row(sheet, 1, nip(place, 1), "Siti \"A\"", "PNS", place.code(), "Analis");
            sheet.value(1, 5, LocalDate.of(2024, 3, 1));
        }
        Map<String, Object> shown = office.hand(place, "people", false, "pegawai.xlsx", bytes.toByteArray());
        assertThat(shown).as("%s", office.flaws(place, shown))
            .containsEntry("state", "READY")
            .containsEntry("added", 1);
        office.apply(place, shown);

        assertThat(posts(place, 1)).containsExactly("Analis 2024-03-01 null");
        assertThat(known(place, 1).name()).isEqualTo("Siti \"A\"");
    }

    static void row(Worksheet sheet, int row, String... cells) {
        for (int at = 0; at < cells.length; at++) {
            sheet.value(row, at, cells[at]);
        }
    }

    @Test
    void readsTheTemplatesItGivesOut() throws Exception {
        Office.Place place = office.open();
        for (String name : List.of("unit", "pegawai")) {
            for (String type : List.of("csv", "xlsx")) {
                Answer file = pages(place, "/impor/contoh/" + name + "." + type);
                Map<String, Object> shown = office.hand(place, name.equals("unit") ? "units" : "people", false,
                        name + "." + type, file.body());

                assertThat(office.flaws(place, shown)).as(name + "." + type)
                    .allMatch(flaw -> flaw.contains("S-001") || flaw.contains("B-010"));
            }
        }
    }

    @Autowired
    id.amanah.Clients clients;

    private Answer pages(Office.Place place, String path) throws IOException {
        id.amanah.PageClient page = clients.page(place.username());
        page.get(path);
        return page.last().expect(200);
    }

    @Test
    void isWrittenDownOnceInAStreamOfItsOwn() throws InterruptedException {
        Office.Place place = office.open();
        Map<String, Object> shown = office.units(place, false, "B-1;Biro Satu;" + place.code());
        office.apply(place, shown);

        UUID stream = UUID.fromString(shown.get("id").toString());
        assertThat(jdbc.sql("select type from journal_event where stream = ?").param(stream).query(String.class).list())
            .containsExactly("personnel.imported.v1");
        assertThat(jdbc.sql("select convert_from(body, 'UTF8') from journal_payload where stream = ?")
            .param(stream)
            .query(String.class)
            .single()).contains("unit.csv", shown.get("sha256").toString(), place.officer().toString());
    }

    @Test
    void looksAgainWhenTheDataChangedSinceItWasShown() throws InterruptedException {
        Office.Place place = office.open();
        Map<String, Object> shown = office.people(place, false,
                nip(place, 1) + ";Siti;PNS;" + place.code() + ";A;tidak");
        office.apply(place, office.people(place, false, nip(place, 1) + ";Siti;PNS;" + place.code() + ";A;tidak"));

        Map<String, Object> later = office.apply(place, shown);

        assertThat(later).containsEntry("state", "READY").containsEntry("stale", true).containsEntry("added", 0);
    }

    @Test
    void isOnlyForPersonnelOfficersAndAdministratorsOfTheAgency() throws InterruptedException {
        Office.Place place = office.open();
        Map<String, Object> shown = office.units(place, false, "B-1;Biro Satu;" + place.code());

        clients.as("siti").get("/api/imports").expect(403);
        clients.as("nugroho").get("/api/imports/" + shown.get("id")).expect(403);
        clients.as("wulan").get("/api/imports/" + shown.get("id")).expect(404);
        clients.as("wulan").post("/api/imports/" + shown.get("id") + "/withdrawal").expect(404);
        clients.as("admin").get("/api/imports").expect(200);
    }

    @Test
    void isBegunOnceHoweverOftenARequestIsRepeated() throws InterruptedException {
        Office.Place place = office.open();
        Client once = office.as(place).once("kunci");
        byte[] file = Office.csv("kode;nama;induk", "B-1;Biro Satu;" + place.code());
        Map<String, String> fields = Map.of("contents", "units", "on", Office.DAY);

        Object first = once.upload("/api/imports", "u.csv", "text/csv", file, fields).expect(202).json().get("id");
        Object second = once.upload("/api/imports", "u.csv", "text/csv", file, fields).expect(202).json().get("id");

        assertThat(second).isEqualTo(first);
        once.upload("/api/imports", "u.csv", "text/csv", Office.csv("kode;nama", "X;Y"), fields).expect(422);
    }

    @Test
    void letBeChangesNothing() throws InterruptedException {
        Office.Place place = office.open();
        Map<String, Object> shown = office.units(place, false, "B-1;Biro Satu;" + place.code());
        String path = "/api/imports/" + shown.get("id");

        assertThat(office.as(place).post(path + "/withdrawal").expect(200).json()).containsEntry("state", "DROPPED");

        office.as(place).post(path + "/application", Map.of("gone", 0, "again", false)).expect(409);
    }

}
