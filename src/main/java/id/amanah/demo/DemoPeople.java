package id.amanah.demo;

import id.amanah.identity.Accounts;
import id.amanah.identity.Role;
import id.amanah.organisation.Agency;
import id.amanah.organisation.Holding;
import id.amanah.organisation.Person;
import id.amanah.organisation.Registry;
import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of the demo: a ministry in Jakarta and a province in Jayapura, as training
 * and checks know them.
 */
@Component
@Profile("demo")
class DemoPeople {

    static final AgencyId KEMCON = new AgencyId(1);

    static final AgencyId PROVCON = new AgencyId(2);

    /** Auditor and administrators of the whole installation. */
    private static final java.util.Set<String> CENTRAL = java.util.Set.of("maya", "admin", "bayu");

    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);

    private final Registry registry;

    private final Accounts accounts;

    DemoPeople(Registry registry, Accounts accounts) {
        this.registry = registry;
        this.accounts = accounts;
    }

    private record Somebody(String username, String name, String nip, String rank, AgencyId agency, int unit,
            String title, boolean head, List<Role> roles) {

        PersonId id() {
            return new PersonId(UUID.nameUUIDFromBytes(("demo/" + username).getBytes(StandardCharsets.UTF_8)));
        }

        LocalDate servesSince() {
            return LocalDate.of(Integer.parseInt(nip.substring(8, 12)), Integer.parseInt(nip.substring(12, 14)), 1);
        }

    }

    /**
     * Makes them once, and says whether it did; an installation that has an agency
     * already is left alone.
     */
    @Transactional
    public boolean settle() {
        if (!registry.isEmpty()) {
            return false;
        }
        agencies();
        String hash = accounts.hash("amanah");
        int post = 1;
        for (Somebody somebody : everybody()) {
            settle(somebody, post++, hash);
        }
        return true;
    }

    private void agencies() {
        registry.agency(new Agency(KEMCON, "KEMCON", "Kementerian Contoh", "CENTRAL", ZoneId.of("Asia/Jakarta")));
        registry.agency(
                new Agency(PROVCON, "PROVCON", "Pemerintah Provinsi Contoh", "PROVINCE", ZoneId.of("Asia/Jayapura")));
        registry.unit(1, KEMCON, null, "Kementerian Contoh");
        registry.unit(2, KEMCON, 1, "Sekretariat Jenderal");
        registry.unit(3, KEMCON, 2, "Biro Pengadaan");
        registry.unit(4, KEMCON, 2, "Biro Kepegawaian");
        registry.unit(5, KEMCON, 2, "Biro Hukum");
        registry.unit(6, KEMCON, 1, "Inspektorat Jenderal");
        registry.unit(7, KEMCON, 6, "Unit Pengendalian Gratifikasi");
        registry.unit(21, PROVCON, null, "Sekretariat Daerah");
        registry.unit(22, PROVCON, 21, "Dinas Pekerjaan Umum");
        registry.unit(23, PROVCON, 21, "Inspektorat Daerah");
    }

    private void settle(Somebody who, int post, String hash) {
        registry.person(new Person(who.id(), who.agency(), who.name(), who.nip(), "PNS", who.rank(), who.title(),
                who.unit(), null, 0), who.servesSince());
        registry.mail(who.id(),
                who.username() + "@" + (who.agency().equals(KEMCON) ? "kemcon" : "provcon") + ".contoh.go.id",
                Locale.forLanguageTag("id"));
        registry.post(post, who.agency(), who.unit(), who.title(), who.head());
        registry.holding(who.agency(), who.id(), post, BEGINNING, null, Holding.DEFINITIF);
        accounts.createHashed(who.username(), hash, who.id(), who.agency());
        boolean central = CENTRAL.contains(who.username());
        who.roles().forEach(role -> accounts.grant(who.id(), central ? null : who.agency(), role, BEGINNING, null));
    }

    private static Somebody of(AgencyId agency, String username, String name, String nip, String rank, int unit,
            String title, boolean head, Role... roles) {
        return new Somebody(username, name, nip, rank, agency, unit, title, head, List.of(roles));
    }

    private static List<Somebody> everybody() {
        Role staff = Role.CIVIL_SERVANT;
        return List.of(
                of(KEMCON, "wibowo", "Wibowo Hadikusumo", "196503121990031001", "IV/e", 1, "Menteri", true, staff,
                        Role.SUPERIOR, Role.APPOINTING_OFFICIAL),
                of(KEMCON, "sari", "Sari Wulandari", "197004251995032001", "IV/e", 2, "Sekretaris Jenderal", true,
                        staff, Role.SUPERIOR),
                of(KEMCON, "budi", "Budi Santoso", "197508171999031002", "IV/b", 3, "Kepala Biro Pengadaan", true,
                        staff, Role.SUPERIOR),
                of(KEMCON, "siti", "Siti Rahmawati", "198811052012122003", "III/c", 3, "Analis Pengadaan", false,
                        staff),
                of(KEMCON, "joko", "Joko Prasetyo", "199002142014021004", "III/b", 3, "Analis Pengadaan", false, staff),
                of(KEMCON, "ratna", "Ratna Kusumawati", "198301192008012005", "III/d", 7, "Petugas UPG", false, staff,
                        Role.UPG),
                of(KEMCON, "agus", "Agus Setiawan", "198206302007011006", "III/d", 7, "Petugas UPG", false, staff,
                        Role.UPG),
                of(KEMCON, "dewi", "Dewi Anggraini", "198009122005012007", "IV/a", 5, "Pengelola Konflik Kepentingan",
                        false, staff, Role.COI_MANAGER),
                of(KEMCON, "hendra", "Hendra Gunawan", "196811231993031008", "IV/d", 5, "Ketua Majelis Kode Etik",
                        false, staff, Role.COMMITTEE),
                of(KEMCON, "lestari", "Lestari Handayani", "197307081998032009", "IV/c", 5,
                        "Sekretaris Majelis Kode Etik", false, staff, Role.COMMITTEE),
                of(KEMCON, "made", "I Made Suardana", "197202151997031010", "IV/c", 5, "Anggota Majelis Kode Etik",
                        false, staff, Role.COMMITTEE),
                of(KEMCON, "yohanes", "Yohanes Tanggu", "197412101999031011", "IV/c", 5, "Anggota Majelis Kode Etik",
                        false, staff, Role.COMMITTEE),
                of(KEMCON, "fatimah", "Fatimah Zahra", "197606211999032012", "IV/c", 5, "Anggota Majelis Kode Etik",
                        false, staff, Role.COMMITTEE),
                of(KEMCON, "rina", "Rina Marlina", "197709092000032013", "IV/c", 5,
                        "Anggota Cadangan Majelis Kode Etik", false, staff, Role.COMMITTEE),
                of(KEMCON, "nugroho", "Nugroho Widodo", "197903142003121014", "IV/a", 6, "Auditor Madya", false, staff,
                        Role.AUDITOR),
                of(KEMCON, "maya", "Maya Puspitasari", "198105172006042015", "IV/a", 6, "Auditor Pusat", false, staff,
                        Role.AUDITOR),
                of(KEMCON, "wulan", "Wulan Sari Dewi", "198507262010122016", "III/d", 4, "Analis Kepegawaian", false,
                        staff, Role.PERSONNEL),
                of(KEMCON, "admin", "Administrator Amanah", "198604042011011017", "III/c", 4, "Pranata Komputer", false,
                        Role.ADMINISTRATOR),
                of(KEMCON, "bayu", "Bayu Nugraha", "199003152015031020", "III/b", 4, "Pranata Komputer", false,
                        Role.ADMINISTRATOR),
                of(PROVCON, "tono", "Tono Wenda", "198908202013021018", "III/b", 22, "Pengawas Lapangan", false, staff),
                of(PROVCON, "eko", "Eko Kurniawan", "198412122009031019", "III/d", 23, "Petugas UPG", false, staff,
                        Role.UPG),
                of(KEMCON, "yuni", "Yuni Astuti", "198706152011012020", "III/d", 4, "Analis Kepegawaian", false, staff,
                        Role.PERSONNEL),
                of(PROVCON, "elin", "Elin Wanggai", "198803212012032021", "III/c", 21, "Analis Kepegawaian", false,
                        staff, Role.PERSONNEL));
    }

}
