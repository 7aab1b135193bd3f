package id.amanah.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.desk.GiftReports;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A page asks the database for each thing once: what it costs must not grow with the
 * parts of the page or the rows of the case.
 */
@AmanahTest
@DisplayName("A page asks the database little")
class PageQueriesTest {

    /** Two of each are the session's: it is read, and noted when it was seen last. */
    private static final int PAGE = 8 + 2;

    private static final int CASE = 18 + 2;

    private static final int DECISION = 22 + 2;

    @Autowired
    Clients clients;

    @Test
    void whileSomebodyFiles() {
        String number = draft();
        PageClient siti = clients.page("siti");

        assertThat(asked(clients.page("nugroho"), "/")).hasSizeLessThanOrEqualTo(PAGE);
        for (String path : List.of("/laporan", "/surat", "/laporan/" + number + "/isi",
                "/laporan/" + number + "/isi/what-happened", "/laporan/" + number + "/isi/giver-page",
                "/laporan/" + number + "/isi/object-page", "/laporan/" + number + "/periksa")) {
            assertThat(asked(siti, path)).as(path).hasSizeLessThanOrEqualTo(PAGE);
        }
    }

    @Test
    void whileSomebodyLooksAtACase() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());

        assertThat(asked(clients.page("siti"), "/laporan/" + number)).hasSizeLessThanOrEqualTo(CASE);
        assertThat(asked(clients.page("ratna"), "/laporan/" + number)).hasSizeLessThanOrEqualTo(CASE);
        assertThat(asked(clients.page("nugroho"), "/laporan/" + number)).hasSizeLessThanOrEqualTo(CASE);
    }

    @Test
    void whileAnOfficerDecides() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        String work = GiftReports.work(clients, "ratna", number, "verify");
        PageClient ratna = clients.page("ratna");

        assertThat(asked(ratna, "/kerja")).hasSizeLessThanOrEqualTo(PAGE);
        assertThat(asked(ratna, "/kerja/" + work)).hasSizeLessThanOrEqualTo(DECISION);
    }

    /** What a page asks when it is opened again, each statement once. */
    private static List<String> asked(PageClient who, String path) {
        who.get(path);
        try (Statements statements = new Statements()) {
            who.get(path);
            List<String> seen = statements.seen();
            Set<String> different = new HashSet<>(seen);
            assertThat(who.last().status()).isEqualTo(200);
            List<String> twice = new ArrayList<>(seen);
            different.forEach(twice::remove);
            assertThat(seen).as("asked twice by " + path + ": " + twice).hasSizeLessThanOrEqualTo(different.size() + 2);
            return seen;
        }
    }

    private String draft() {
        return (String) clients.as("siti")
            .post("/api/declarations",
                    java.util.Map.of("kind", "gift-report", "answers", GiftReports.vendorsParcel(), "submit", false))
            .expect(201)
            .json()
            .get("number");
    }

}
