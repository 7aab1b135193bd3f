package id.amanah.desk.api;

import static id.amanah.desk.api.Draft.parcelWith;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("The revision that a client has seen")
class RevisionTest {

    @Autowired
    Clients clients;

    @Test
    void isDemandedWhereAnswersAreReplaced() {
        Draft draft = Draft.of(clients);

        Answer refused = clients.as("siti").put(draft.path + "/answers", Map.of("answers", Map.of()));

        assertThat(refused.expect(428).json().get("detail").toString()).contains("If-Match");
        assertThat(draft.answers()).isNotEmpty();
    }

    @Test
    void tellsWhatDiffersWhereItIsOld() {
        Draft draft = Draft.of(clients);
        Object seen = draft.revision();
        draft.save(parcelWith("receivedPlace", "Bandung")).expect(200);

        Answer refused = clients.as("siti")
            .withRevision(seen)
            .put(draft.path + "/answers", Map.of("answers", parcelWith("receivedPlace", "Bogor")));

        assertThat(refused.expect(409).json().get("detail").toString()).contains("receivedPlace", "Muat ulang");
        assertThat(Draft.errors(refused)).containsOnlyKeys("receivedPlace");
        assertThat(Draft.errors(refused).get("receivedPlace")).contains("Bandung");
        assertThat(draft.answers()).containsEntry("receivedPlace", "Bandung");
    }

    @Test
    void isAlsoGivenAsETag() {
        Draft draft = Draft.of(clients);
        Answer read = clients.as("siti").get(draft.path);

        Answer saved = clients.as("siti")
            .with("If-Match", read.header("ETag").orElseThrow())
            .put(draft.path + "/answers", Map.of("answers", GiftReports.vendorsParcel()));

        assertThat(saved.expect(200).header("ETag")).isPresent().isNotEqualTo(read.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "*", "\"abc\"", "\"1\", \"2\"", "99999999999", "\"\"" })
    void isANumber(String ifMatch) {
        Draft draft = Draft.of(clients);

        Answer refused = clients.as("siti")
            .with("If-Match", ifMatch)
            .put(draft.path + "/answers", Map.of("answers", Map.of()));

        assertThat(refused.expect(400).json().get("detail").toString()).contains("If-Match");
    }

    @Test
    void mayBeLeftOutAtSubmission() {
        Draft draft = Draft.of(clients);

        assertThat(draft.submit().expect(200).json()).containsEntry("status", "SUBMITTED").containsEntry("version", 1);
    }

    @Test
    void isCheckedAtSubmissionWhereItIsGiven() {
        Draft draft = Draft.of(clients);
        Object seen = draft.revision();
        draft.save(parcelWith("receivedPlace", "Bandung")).expect(200);

        Answer old = clients.as("siti").withRevision(seen).post(draft.path + "/submission");
        Answer malformed = clients.as("siti").with("If-Match", "x").post(draft.path + "/submission");

        assertThat(old.expect(409).json().get("detail").toString()).contains("Muat ulang");
        malformed.expect(400);
        assertThat(draft.read()).containsEntry("status", "DRAFT");
        clients.as("siti").withRevision(draft.revision()).post(draft.path + "/submission").expect(200);
    }

    @Test
    void ofASubmissionMaySimplyBeSentAgain() {
        Draft draft = Draft.of(clients);
        Object seen = draft.revision();
        clients.as("siti").withRevision(seen).post(draft.path + "/submission").expect(200);

        Answer again = clients.as("siti").withRevision(seen).post(draft.path + "/submission");

        assertThat(again.expect(200).json()).containsEntry("version", 1);
    }

}
