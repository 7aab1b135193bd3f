package id.amanah.letters.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("The inbox by REST")
class LettersResourceTest {

    @Autowired
    Clients clients;

    @Test
    void listsReadsAndCounts() {
        String number = GiftReports.file(clients, "made", GiftReports.refusal());
        Map<String, Object> page = clients.as("made").get("/api/letters?size=1").expect(200).json();
        Map<String, Object> line = clients.as("made").get("/api/letters?size=1").items().get(0);
        String path = "/api/letters/" + line.get("id");

        Map<String, Object> letter = clients.as("made").inLanguage("en").get(path).expect(200).json();
        Map<String, Object> read = clients.as("made").post(path + "/read").expect(200).json();
        Map<String, Object> again = clients.as("made").post(path + "/read").expect(200).json();

        assertThat(page).containsEntry("page", 0).containsEntry("size", 1).containsKeys("total", "unread");
        assertThat(line).containsEntry("declaration", number).containsEntry("readAt", null).doesNotContainKey("text");
        assertThat(letter).containsEntry("subject", "Refusal of a gift recorded: " + number)
            .containsEntry("readAt", null);
        assertThat(read.get("readAt").toString()).startsWith("2026-02-02T02:0");
        assertThat(again).containsEntry("readAt", read.get("readAt"));
    }

    @Test
    void anothersLetterIsUnknownAndStaysUnread() {
        GiftReports.file(clients, "yohanes", GiftReports.refusal());
        String path = "/api/letters/" + clients.as("yohanes").get("/api/letters").items().get(0).get("id");

        assertThat(clients.as("made").get(path).status()).isEqualTo(404);
        assertThat(clients.as("made").post(path + "/read").status()).isEqualTo(404);
        assertThat(clients.as("admin").get(path).status()).isEqualTo(404);
        assertThat(clients.nobody().get(path).status()).isEqualTo(401);
        assertThat(clients.as("yohanes").get(path).json()).containsEntry("readAt", null);
    }

    @Test
    void badPagesAreRefused() {
        assertThat(clients.as("made").get("/api/letters?page=-1").status()).isEqualTo(400);
        assertThat(clients.as("made").get("/api/letters?size=201").status()).isEqualTo(400);
        assertThat(clients.as("made").get("/api/letters/x").status()).isEqualTo(404);
    }

}
