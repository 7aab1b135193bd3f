package id.amanah.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.identity.Accounts;
import id.amanah.identity.Actor;
import id.amanah.identity.Role;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.PersonId;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
class DemoPeopleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    @Autowired
    DemoPeople people;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisation organisation;

    @ParameterizedTest
    @CsvSource({ "siti,budi", "joko,budi", "budi,sari", "sari,wibowo", "wulan,sari", "dewi,sari", "ratna,wibowo",
            "nugroho,wibowo" })
    void eachHasTheSuperiorThatTheContractNames(String person, String superior) {
        assertThat(organisation.superiorOf(id(person), DAY)).contains(id(superior));
    }

    @ParameterizedTest
    @ValueSource(strings = { "wibowo", "tono", "eko" })
    void someHaveNobodyAboveThem(String person) {
        assertThat(organisation.superiorOf(id(person), DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "siti,KEMCON,CIVIL_SERVANT", "joko,KEMCON,CIVIL_SERVANT", "budi,KEMCON,CIVIL_SERVANT SUPERIOR",
            "sari,KEMCON,CIVIL_SERVANT SUPERIOR", "wibowo,KEMCON,CIVIL_SERVANT SUPERIOR APPOINTING_OFFICIAL",
            "ratna,KEMCON,CIVIL_SERVANT UPG", "agus,KEMCON,CIVIL_SERVANT UPG", "dewi,KEMCON,CIVIL_SERVANT COI_MANAGER",
            "hendra,KEMCON,CIVIL_SERVANT COMMITTEE", "lestari,KEMCON,CIVIL_SERVANT COMMITTEE",
            "made,KEMCON,CIVIL_SERVANT COMMITTEE", "yohanes,KEMCON,CIVIL_SERVANT COMMITTEE",
            "fatimah,KEMCON,CIVIL_SERVANT COMMITTEE", "rina,KEMCON,CIVIL_SERVANT COMMITTEE",
            "nugroho,KEMCON,CIVIL_SERVANT AUDITOR", "maya,KEMCON,CIVIL_SERVANT AUDITOR",
            "wulan,KEMCON,CIVIL_SERVANT PERSONNEL", "admin,KEMCON,ADMINISTRATOR", "tono,PROVCON,CIVIL_SERVANT",
            "eko,PROVCON,CIVIL_SERVANT UPG" })
    void eachHasTheAgencyAndTheRolesThatTheContractNames(String username, String agency, String roles) {
        Actor actor = accounts.actor(username).orElseThrow();

        assertThat(organisation.agency(actor.agency()).code()).isEqualTo(agency);
        assertThat(actor.roles())
            .containsExactlyInAnyOrder(Stream.of(roles.split(" ")).map(Role::valueOf).toArray(Role[]::new));
    }

    @Test
    void theCentralAuditorActsForAllAgenciesAndTheInspectorForTheirOwn() {
        assertThat(accounts.actor("maya").orElseThrow().agencies()).contains(DemoPeople.KEMCON, DemoPeople.PROVCON);
        assertThat(accounts.actor("nugroho").orElseThrow().agencies()).containsExactly(DemoPeople.KEMCON);
    }

    @Test
    void sitiAndJokoAreAnalystsOfOneUnit() {
        Person siti = organisation.person(id("siti"));
        Person joko = organisation.person(id("joko"));

        assertThat(siti.unitName()).isEqualTo("Biro Pengadaan");
        assertThat(joko.unit()).isEqualTo(siti.unit());
        assertThat(siti.nip())
            .matches("(19|20)\\d{2}(0[1-9]|1[0-2])([0-2]\\d|3[01])(19|20)\\d{2}(0[1-9]|1[0-2])[12]\\d{3}");
        assertThat(siti.yearsOfService()).isEqualTo(13);
    }

    @Test
    void settlingASecondTimeChangesNothing() {
        PersonId before = id("siti");

        people.settle();

        assertThat(id("siti")).isEqualTo(before);
    }

    private PersonId id(String username) {
        return accounts.actor(username).orElseThrow().person();
    }

}
