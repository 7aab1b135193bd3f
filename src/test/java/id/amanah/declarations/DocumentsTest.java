package id.amanah.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.amanah.AmanahTest;
import id.amanah.declarations.Documents.Document;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
class DocumentsTest {

    @Autowired
    People people;

    @Autowired
    Documents documents;

    @Test
    void aDocumentComesBackAsItWasAdded() {
        String number = people.draft("siti", People.COMPLETE).number();

        Document added = add("siti", number, "../bukti.pdf", Samples.PDF);

        assertThat(added.name()).isEqualTo("bukti.pdf");
        assertThat(added.mediaType()).isEqualTo("application/pdf");
        assertThat(added.sha256()).hasSize(64);
        Document found = people.as("siti", () -> documents.find(number, added.id()));
        assertThat(found).isEqualTo(added);
        assertThat(people.as("siti", () -> documents.bytes(found))).isEqualTo(Samples.PDF);
    }

    @Test
    void aFileThatLiesIsRefusedAndNothingIsKept() {
        String number = people.draft("siti", People.COMPLETE).number();

        refused(Reason.UNSUPPORTED, () -> add("siti", number, "bukti.pdf", Samples.PNG));
        refused(Reason.UNSUPPORTED, () -> add("siti", number, "bukti.pdf", "no pdf".getBytes()));

        assertThat(people.as("siti", () -> documents.of(number))).isEmpty();
    }

    @Test
    void allDocumentsOfADeclarationHaveFiftyMegabytes() {
        String number = people.draft("siti", People.COMPLETE).number();
        byte[] big = Arrays.copyOf(Samples.PDF, 10 * 1024 * 1024);
        List.of("1.pdf", "2.pdf", "3.pdf", "4.pdf", "5.pdf").forEach(name -> add("siti", number, name, big));

        refused(Reason.TOO_LARGE, () -> add("siti", number, "6.pdf", Samples.PDF));
    }

    @Test
    void whoDoesNotSeeTheDeclarationSeesNoDocument() {
        String number = people.draft("siti", People.COMPLETE).number();
        Document added = add("siti", number, "bukti.pdf", Samples.PDF);

        refused(Reason.UNKNOWN, () -> people.as("joko", () -> documents.find(number, added.id())));
        refused(Reason.UNKNOWN, () -> add("joko", number, "bukti.pdf", Samples.PDF));
    }

    @Test
    void afterSubmissionOfficersAddAndTheDeclarantNoLonger() {
        String number = people.submitted("siti").number();

        refused(Reason.CONFLICT, () -> add("siti", number, "bukti.pdf", Samples.PDF));
        assertThat(add("ratna", number, "surat.png", Samples.PNG).mediaType()).isEqualTo("image/png");
    }

    private Document add(String username, String number, String name, byte[] bytes) {
        return people.as(username, () -> documents.add(number, name, "bukti", bytes));
    }

    private static void refused(Reason reason, Supplier<?> what) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(what::get)
            .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

}
