package id.amanah.browser;

import static id.amanah.desk.GiftReports.file;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;

/** The pictures of the guides that no other test in the browser comes by. */
@BrowserTest
@EnabledIfSystemProperty(named = "amanah.write", matches = "true")
@DisplayName("For the guides")
class GuidePicturesTest {

    @Autowired
    Clients clients;

    @Autowired
    Environment environment;

    @Autowired
    MessageSource words;

    @Test
    void anOfficerDecidesAtADesk(Browser browser) {
        try (Office office = office(browser, Screen.DESK)) {
            String number = file(clients, "siti", GiftReports.vendorsParcel());
            file(clients, "siti", GiftReports.cakeForEverybody());
            Visit ratna = office.as("ratna").opens("/kerja?queue=open").pictured("desk-work-list");
            office.at("verify", number, "ratna").pictured("desk-deciding");
            ratna.chooses("return").presses("#submit-decision").pictured("desk-error");
            ratna.answers("missing", "Foto setiap objek").decides().pictured("desk-done");
            office.as("siti").opens("/laporan/" + number).pictured("desk-case");
            clients.as("siti").post("/api/declarations/" + number + "/submission", java.util.Map.of()).expect(200);
            office.decides("ratna", number, "verify", "complete");
            office.decides("ratna", number, "analyse", "propose-record", "_note", "Hidangan untuk umum");
            ratna.opens("/kerja/" + GiftReports.work(clients, "agus", number, "confirm-record"));
            ratna.page().evaluate("document.getElementById('decision').scrollIntoView()");
            ratna.pictured("desk-refused");
            Visit auditor = office.as("nugroho").opens("/laporan/" + number);
            auditor.page().evaluate("document.getElementById('timeline').scrollIntoView()");
            auditor.pictured("auditor-history");
            auditor.page().evaluate("document.getElementById('findings').scrollIntoView()");
            auditor.pictured("auditor-findings");
            office.as("siti").opens("/laporan/" + number + "/alur");
            office.as("siti").page().evaluate("document.getElementById('drawing').scrollIntoView()");
            office.as("siti").pictured("designer-way");
        }
    }

    @Test
    void interestsAreRegisteredAndAConflictSuspends(Browser browser) {
        try (Office office = office(browser, Screen.PHONE)) {
            Visit made = office.as("made").begins("interest-register").pictured("interest-register");
            Filing.toTheEnd(made.answers("nothingToDeclare", "true"));
            Visit siti = office.as("siti").begins("conflict-declaration").pictured("conflict-declaration");
            siti.answers("type", "ACTUAL").answers("sources", "FAMILY").answers("duty", "Menilai penawaran");
            siti.goesOn().answers("matter.kind", "PROCUREMENT").answers("matter.reference", "LPSE-" + siti.number());
            String number = Filing.toTheEnd(siti.answers("matter.title", "Pengadaan laptop"));
            siti.opens("/laporan/" + number).pictured("conflict-suspended");
            office.at("decide-conflict", number, "budi").page().evaluate("""
                    document.getElementById('decision').scrollIntoView()""");
            office.as("budi").pictured("conflict-deciding");
            siti.opens("/mengikat").pictured("what-binds");
        }
    }

    @Test
    void neutralityIsPledgedAndDeclared(Browser browser) {
        try (Office office = office(browser, Screen.PHONE)) {
            office.as("siti").begins("neutrality-pledge").pictured("neutrality-pledge");
        }
        try (Office office = office(browser, Screen.PHONE)) {
            office.as("wulan").begins("neutrality-declaration").pictured("neutrality-declaration");
        }
    }

    @Test
    void aCommitteeHears(Browser browser) {
        try (Office office = office(browser, Screen.DESK)) {
            String number = WaysOfEthics.opened(office);
            office.at("appoint", number, "wibowo").pictured("hearing-appoint");
            WaysOfEthics.appointed(office, number);
            office.decides("lestari", number, "invite", "invited", "hearingOn", "9 2 2026", "place", "Ruang sidang");
            office.decides("siti", number, "make-statement", "given", "statement", "Foto itu di acara keluarga.");
            Visit hendra = office.at("vote", number, "hendra");
            WaysOfEthics.votesOn(hendra, "CLOSED_STATEMENT");
            hendra.page().evaluate("document.getElementById('decision').scrollIntoView()");
            hendra.pictured("hearing-vote-desk").decides();
            try (Office phone = office(browser, Screen.PHONE)) {
                Visit lestari = phone.at("vote", number, "lestari");
                WaysOfEthics.votesOn(lestari, "CLOSED_STATEMENT");
                lestari.page().evaluate("document.getElementById('decision').scrollIntoView()");
                lestari.pictured("hearing-vote").decides();
            }
            for (String member : WaysOfEthics.COMMITTEE.subList(2, 5)) {
                WaysOfEthics.votes(office.at("vote", number, member), "CLOSED_STATEMENT");
            }
            hendra.opens("/laporan/" + number).pictured("hearing-case");
            office.at("pronounce", number, "hendra").pictured("hearing-pronounce");
            assertThat(office.watch().faults()).isEmpty();
        }
    }

    @Test
    void anAdministratorKeepsIt(Browser browser) {
        try (Office office = office(browser, Screen.DESK)) {
            office.as("admin").opens("/").pictured("administrator-home");
            office.as("admin").opens("/gangguan").pictured("administrator-incidents");
            office.as("admin").opens("/contoh").pictured("designer-components");
            office.as("siti").begins("outside-work").pictured("designer-own-kind");
        }
    }

    private Office office(Browser browser, Screen screen) {
        return new Office(browser, environment, words, clients, screen);
    }

}
