package id.amanah.demo;

import id.amanah.calendar.Regions;
import id.amanah.calendar.Regions.DayOff;
import id.amanah.calendar.Workplace;
import id.amanah.identity.Accounts;
import id.amanah.identity.Identity;
import id.amanah.organisation.Alteration;
import id.amanah.organisation.Alteration.Act;
import id.amanah.organisation.Holding;
import id.amanah.organisation.OutsideSuperiors;
import id.amanah.organisation.OutsideSuperiors.Letter;
import id.amanah.organisation.Registry;
import id.amanah.organisation.Reorganisation.OpenWork;
import id.amanah.organisation.Reorganisation.Plan;
import id.amanah.organisation.Reorganisations;
import id.amanah.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What else the demo's agencies have: offices far away with days of their own, a vacant
 * post with an acting holder, a unit with a past, and acts that wait for a second
 * officer.
 */
@Component
@Profile("demo")
class DemoOrganisation {

    private static final int AMBON = 8;

    private static final int MERAUKE = 24;

    private static final int HEAD_OF_AMBON = 101;

    private final Registry registry;

    private final Regions regions;

    private final Accounts accounts;

    private final Reorganisations reorganisations;

    private final OutsideSuperiors outside;

    private final Clock clock;

    DemoOrganisation(Registry registry, Regions regions, Accounts accounts, Reorganisations reorganisations,
            OutsideSuperiors outside, Clock clock) {
        this.registry = registry;
        this.regions = regions;
        this.accounts = accounts;
        this.reorganisations = reorganisations;
        this.outside = outside;
        this.clock = clock;
    }

    @Transactional
    public void arrange() {
        registry.unit(AMBON, DemoPeople.KEMCON, 3, "Balai Pengadaan Maluku");
        registry.rename(AMBON, "Balai Pengadaan Ambon", LocalDate.of(2023, 1, 1));
        registry.post(HEAD_OF_AMBON, DemoPeople.KEMCON, AMBON, "Kepala Balai Pengadaan", true);
        registry.holding(DemoPeople.KEMCON, person("joko"), HEAD_OF_AMBON, LocalDate.of(2025, 7, 1), null, Holding.PLT);
        registry.unit(MERAUKE, DemoPeople.PROVCON, 22, "Cabang Dinas Merauke");
        registry.post(102, DemoPeople.PROVCON, MERAUKE, "Kepala Cabang Dinas", true);
        int place = registry.place(DemoPeople.PROVCON, "Merauke",
                new Workplace(ZoneId.of("Asia/Jayapura"), 6, "PAPUA SELATAN"));
        registry.unitSits(DemoPeople.PROVCON, MERAUKE, place, LocalDate.of(2024, 1, 1));
        regions.enter(new DayOff("PAPUA SELATAN", LocalDate.of(2026, 2, 5), "Hari Pekabaran Injil",
                "Keputusan Gubernur Contoh 1/2026"));
    }

    /** What the personnel officer has begun and another officer is to confirm. */
    void begin() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"));
        Identity.as(accounts.actor("wulan").orElseThrow(), () -> {
            reorganisations.draw(DemoPeople.KEMCON, new Plan("Pembentukan Biro Data dan Informasi",
                    "Peraturan Menteri Contoh 4/2026", today.minusDays(7), today.plusMonths(1), OpenWork.FOLLOWS,
                    List.of(new Alteration(Act.CREATE, "Biro Data dan Informasi", "2", "Biro Data dan Informasi",
                            "Kepala Biro Data dan Informasi", List.of()),
                            new Alteration(Act.CARRY, "3", "Biro Data dan Informasi", null, null,
                                    List.of("199002142014021004")),
                            new Alteration(Act.MOVE, "7", "2", null, null, List.of()),
                            new Alteration(Act.RENAME, "5", null, "Biro Hukum dan Kepatuhan", null, List.of()))));
            outside.record(person("wibowo"), new Letter("Presiden Republik Indonesia", "R-12/Setneg/2026",
                    today.minusDays(20), today.minusDays(20), null));
        });
    }

    private PersonId person(String username) {
        return accounts.person(username).orElseThrow();
    }

}
