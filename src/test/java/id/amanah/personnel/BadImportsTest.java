package id.amanah.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each leaves nothing behind: that is looked at after every test. */
@AmanahTest
@DisplayName("A bad file is refused with a sentence that helps, and nothing of it is kept:")
class BadImportsTest {

    private static final String HEADER = "nip;nama;jenis_pegawai;unit;jabatan;kepala_unit;nip_atasan";

    @Autowired
    Office office;

    @Autowired
    JdbcClient jdbc;

    private Office.Place place;

    @BeforeEach
    void anOffice() {
        place = office.open();
    }

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(jdbc
            .sql("""
                    select (select count(*) from person where agency_id = :a) || ' ' ||
                        (select count(*) from unit where agency_id = :a) || ' ' ||
                        (select count(*) from post where agency_id = :a) || ' ' ||
                        (select count(*) from staged_person s join personnel_import i on i.id = s.import and i.agency_id = :a)""")
            .param("a", place.agency().value())
            .query(String.class)
            .single()).isEqualTo("1 1 1 0");
    }

    private String nip(int number) {
        return Office.nip(place.top() * 1000 + number);
    }

    private List<String> refused(String contents, String name, byte[] file) throws InterruptedException {
        Map<String, Object> shown = office.hand(place, contents, false, name, file);
        List<String> flaws = office.flaws(place, shown);
        assertThat(shown).as("%s", flaws).containsEntry("state", "REFUSED").containsEntry("fileName", name);
        return flaws;
    }

    private List<String> refused(String... lines) throws InterruptedException {
        return refused("people", "pegawai.csv", Office.csv(HEADER, lines));
    }

    private String line(int number, String unit, String head) {
        return nip(number) + ";Orang " + number + ";PNS;" + unit + ";Jabatan;" + head + ";";
    }

    @Test
    void inUtf16() throws InterruptedException {
        byte[] file = (HEADER + "\r\n" + line(1, place.code(), "ya")).getBytes(StandardCharsets.UTF_16);

        assertThat(refused("people", "a.csv", file)).singleElement().asString().contains("UTF-16", "CSV UTF-8");
        assertThat(refused("people", "a.csv", HEADER.getBytes(StandardCharsets.UTF_16LE))).singleElement()
            .asString()
            .contains("UTF-16");
    }

    @Test
    void inWindows1252() throws InterruptedException {
        byte[] file = (HEADER + "\r\n" + line(1, place.code(), "ya") + "\r\n" + nip(2) + ";José;PNS;X;Y;ya;")
            .getBytes(Charset.forName("windows-1252"));

        assertThat(refused("people", "a.csv", file)).singleElement()
            .asString()
            .startsWith("3 ")
            .contains("baris 3", "CSV UTF-8");
    }

    @Test
    void withoutItsColumns() throws InterruptedException {
        assertThat(refused("people", "a.csv", Office.csv("nip;nama", nip(1) + ";Siti"))).hasSize(2)
            .anyMatch(f -> f.contains("Kolom jenis_pegawai tidak ada"))
            .anyMatch(f -> f.contains("Kolom unit tidak ada"));
    }

    @Test
    void withColumnsThatNobodyKnows() throws InterruptedException {
        assertThat(refused("units", "a.csv", Office.csv("kode;nama;warna;nama", "B;Biro;merah;Biro"))).hasSize(2)
            .anyMatch(f -> f.contains("Kolom warna tidak dikenal. Yang dikenal: kode, nama, induk"))
            .anyMatch(f -> f.contains("Kolom nama ada dua kali"));
    }

    @Test
    void withANipTwice() throws InterruptedException {
        assertThat(
                refused(line(1, place.code(), "tidak"), line(2, place.code(), "tidak"), line(1, place.code(), "tidak")))
            .containsExactly("4 nip " + nip(1)
                    + " sudah ada pada baris 2. Satu orang satu jabatan definitif; Plt dan Plh ditulis di baris tambahan.");
    }

    @Test
    void withTheNipOfSomebodyAtAnotherAgency() throws InterruptedException {
        Office.Place other = office.open();

        assertThat(refused(other.nip() + ";Petugas;PNS;" + place.code() + ";Analis;tidak;")).singleElement()
            .asString()
            .startsWith("2 nip")
            .contains("Badan " + other.top());
    }

    @Test
    void withNipsThatAreNone() throws InterruptedException {
        assertThat(refused("123;A;PNS;X;Y;tidak;", "1,98811E+17;B;PNS;X;Y;tidak;",
                "198013052010011001;C;PNS;X;Y;tidak;", "198005052010131001;D;PNS;X;Y;tidak;",
                "198005052010013001;E;PNS;X;Y;tidak;", ";F;PNS;X;Y;tidak;", ";G;OTHER;X;Y;tidak;"))
            .hasSize(7)
            .allMatch(f -> f.split(" ")[1].equals("nip"))
            .anyMatch(f -> f.contains("dipendekkan oleh Excel"));
    }

    @Test
    void withACircleOfUnits() throws InterruptedException {
        assertThat(refused("units", "u.csv",
                Office.csv("kode;nama;induk", "A;Satu;C", "B;Dua;A", "C;Tiga;B", "D;Empat;" + place.code())))
            .hasSize(3)
            .allMatch(f -> f.contains("berputar"))
            .anyMatch(f -> f.startsWith("2 induk Unit A di bawah C"));
        assertThat(refused("units", "u.csv", Office.csv("kode;nama;induk", "A;Satu;A"))).singleElement()
            .asString()
            .contains("dirinya sendiri");
    }

    @Test
    void withUnitsThatNobodyKnows() throws InterruptedException {
        assertThat(refused(line(1, "B-999", "tidak"))).singleElement()
            .asString()
            .startsWith("2 unit Unit B-999 tidak dikenal");
        assertThat(refused("units", "u.csv", Office.csv("kode;nama;induk", "A;Satu;Z"))).singleElement()
            .asString()
            .startsWith("2 induk Unit Z tidak dikenal");
    }

    @Test
    void withSuperiorsThatNobodyKnowsOrWhoAreNone() throws InterruptedException {
        assertThat(refused(line(1, place.code(), "tidak") + nip(9))).singleElement()
            .asString()
            .startsWith("2 nip_atasan NIP atasan " + nip(9));
        assertThat(refused(line(1, place.code(), "tidak") + nip(2), line(2, place.code(), "tidak"))).singleElement()
            .asString()
            .contains("bukan atasannya");
    }

    @Test
    void withTwoHeadsOfAUnit() throws InterruptedException {
        assertThat(refused(line(1, place.code(), "ya"), line(2, place.code(), "ya"))).containsExactly(
                "3 kepala_unit Unit " + place.code() + " sudah mempunyai kepala pada baris 2 untuk waktu yang sama.");
    }

    @Test
    void withMoreLinesThanAreTaken() throws InterruptedException {
        byte[] one = "B;Biro\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] file = Arrays.copyOf("kode;nama\r\n".getBytes(StandardCharsets.UTF_8), 11 + 1_000_000 * one.length);
        for (int i = 0; i < 1_000_000; i++) {
            System.arraycopy(one, 0, file, 11 + i * one.length, one.length);
        }

        assertThat(refused("units", "u.csv", file)).singleElement()
            .asString()
            .contains("lebih dari 300000 baris", "amanah.personnel.most-lines");
    }

    @Test
    void thatIsLargerThanTheDoor() {
        byte[] file = new byte[65 * 1024 * 1024];

        office.as(place)
            .upload("/api/imports", "u.csv", "text/csv", file, Map.of("contents", "units", "on", Office.DAY))
            .expect(413);
    }

    @Test
    void withFormulas() throws Exception {
        assertThat(refused("units", "u.xlsx", workbook(sheet -> {
            ImportTest.row(sheet, 0, "kode", "nama");
            ImportTest.row(sheet, 1, "A", "Satu");
            sheet.value(2, 0, "B");
            sheet.formula(2, 1, "CONCATENATE(\"a\",\"b\")");
        }))).containsExactly("3 B3 Sel B3 berisi rumus. Tempel sebagai nilai.");
    }

    @Test
    void withNumbersThatLostTheirLastDigits() throws Exception {
        assertThat(refused("people", "u.xlsx", workbook(sheet -> {
            ImportTest.row(sheet, 0, "nip", "nama", "jenis_pegawai", "unit");
            ImportTest.row(sheet, 1, "", "Satu", "PNS", place.code());
            sheet.value(1, 0, 198811052010122003L);
        }))).anyMatch(f -> f.startsWith("2 A2 Sel A2 berupa bilangan"));
    }

    @Test
    void thatWouldRunWhenOpened() throws InterruptedException {
        List<String> flaws = refused(
                nip(1) + ";\"=HYPERLINK(\"\"http://x\"\")\";PNS;" + place.code() + ";@SUM(A1);ya;");

        assertThat(flaws).hasSize(2).allMatch(f -> f.contains("diawali seperti rumus"));
    }

    @Test
    void thatIsEmptyOrHasAHeaderOnly() throws InterruptedException {
        assertThat(refused("units", "u.csv", new byte[0])).singleElement().asString().contains("kosong");
        assertThat(refused("units", "u.csv", Office.csv("kode;nama"))).singleElement()
            .asString()
            .contains("hanya berisi nama kolom");
    }

    @Test
    void thatIsNotWhatItsNameSays() throws Exception {
        byte[] workbook = workbook(sheet -> ImportTest.row(sheet, 0, "kode", "nama"));
        assertThat(refused("units", "u.csv", workbook)).singleElement().asString().contains("bukan .xlsx");
        assertThat(refused("units", "u.xlsx", Office.csv("kode;nama", "A;B"))).singleElement()
            .asString()
            .contains("bukan buku kerja");
        assertThat(refused("units", "u.csv", "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8))).singleElement()
            .asString()
            .contains("bukan tabel");
        assertThat(refused("units", "u.xlsx", zip("readme.txt", "x".getBytes(StandardCharsets.UTF_8)))).singleElement()
            .asString()
            .contains("rusak");
        assertThat(refused("units", "u.xlsx", Arrays.copyOf(workbook, workbook.length / 2))).singleElement()
            .asString()
            .contains("rusak");
    }

    @Test
    void withAQuotationMarkThatIsNeverClosed() throws InterruptedException {
        String endless = "\"A;Satu\n".repeat(1) + "B;Dua\n".repeat(60_000);

        assertThat(refused("units", "u.csv", ("kode;nama\n" + endless).getBytes(StandardCharsets.UTF_8)))
            .singleElement()
            .asString()
            .contains("baris 2 tidak ditutup");
    }

    @Test
    void thatGrowsWithoutEnd() throws Exception {
        byte[] zeros = new byte[40 * 1024 * 1024];
        assertThat(refused("units", "u.xlsx", zip("xl/workbook.xml", xml("<workbook/>"), "xl/media/a.bin", zeros)))
            .singleElement()
            .asString()
            .contains("mengembang");
    }

    @Test
    void withTextsThatFillTheMemory() throws Exception {
        byte[] texts = xml("<sst>" + "<si><t/></si>".repeat(3_100_000) + "</sst>");
        assertThat(
                refused("units", "u.xlsx", zip("xl/workbook.xml", xml("<workbook/>"), "xl/sharedStrings.xml", texts)))
            .singleElement()
            .asString()
            .contains("mengembang");
    }

    @Test
    void withEntitiesOfAnySort() throws Exception {
        String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook>&e;</workbook>";
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><workbook>&b;</workbook>";
        for (String bad : List.of(outside, laughs)) {
            assertThat(refused("units", "u.xlsx", zip("xl/workbook.xml", xml(bad)))).singleElement()
                .asString()
                .contains("DTD");
        }
        byte[] hidden = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + outside).getBytes(StandardCharsets.UTF_16);
        assertThat(refused("units", "u.xlsx", zip("xl/workbook.xml", hidden))).singleElement()
            .asString()
            .contains("DTD");
    }

    private static byte[] xml(String body) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + body).getBytes(StandardCharsets.UTF_8);
    }

    private interface Fill {

        void into(Worksheet sheet);

    }

    private static byte[] workbook(Fill fill) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            fill.into(workbook.newWorksheet("data"));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return bytes.toByteArray();
    }

}
