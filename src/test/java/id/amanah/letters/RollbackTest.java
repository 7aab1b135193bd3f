package id.amanah.letters;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.declarations.Declarations;
import id.amanah.desk.GiftReports;
import id.amanah.identity.Accounts;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.kinds.Kinds;
import id.amanah.letters.Letters.Ahead;
import id.amanah.letters.Letters.Preview;
import id.amanah.organisation.Mailboxes.Mailbox;
import id.amanah.shared.Refusal;
import id.amanah.workflow.Works;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AmanahTest
@DisplayName("Letters belong to the transaction, and to a decision before it is made")
class RollbackTest {

    @Autowired
    Clients clients;

    @Autowired
    Post post;

    @Autowired
    Letters letters;

    @Autowired
    Works works;

    @Autowired
    Declarations declarations;

    @Autowired
    Accounts accounts;

    @Autowired
    Recipients recipients;

    @Autowired
    Kinds kinds;

    @Autowired
    PlatformTransactionManager transactions;

    /** M15 */
    @Test
    void whatIsRolledBackHasWrittenNoLetter() {
        String number = as("siti", () -> declarations.draft("gift-report", GiftReports.refusal()).number());

        as("siti", () -> new TransactionTemplate(transactions).execute(status -> {
            declarations.submit(number, null);
            status.setRollbackOnly();
            return null;
        }));
        assertThat(post.letters(number)).isEmpty();

        as("siti", () -> declarations.submit(number, null));
        assertThat(post.letters(number)).hasSize(1);
        assertThat(post.mails(number)).hasSize(1);
    }

    @Test
    void theModelTellsWhichLettersAnOutcomeWrites() {
        Works.Work verify = work("verify");

        assertThat(as("ratna", () -> letters.after(verify, "return"))).containsExactly(
                new Ahead("returned", new id.amanah.shared.Words("Laporan perlu dilengkapi", "Report to be completed"),
                        "filer", List.of("Siti Rahmawati"), true));
        assertThat(as("ratna", () -> letters.after(verify, "complete"))).isEmpty();
    }

    @Test
    void aLetterThatDependsOnTheAnswersIsToldAsPerhaps() {
        var bundle = kinds.current("gift-report").orElseThrow();

        assertThat(bundle.lettersAfter("kpk-decision", "decided")).extracting("letter", "certain")
            .containsExactly(org.assertj.core.groups.Tuple.tuple("decided", true),
                    org.assertj.core.groups.Tuple.tuple("hand-over", false));
        assertThat(bundle.lettersAfter("kpk-decision", "returned")).extracting("letter").containsExactly("returned");
        assertThat(bundle.lettersAfter("kpk-decision", "lapsed")).extracting("letter").containsExactly("lapsed");
        assertThat(bundle.lettersAfter("confirm-record", "record")).extracting("letter")
            .containsExactly("not-reportable");
        assertThat(bundle.lettersAfter("hand-over", "settled")).isEmpty();
    }

    @Test
    void aPreviewShowsWhatIsKnownAndMarksWhatIsNot() {
        Works.Work verify = work("verify");

        List<Preview> shown = as("ratna",
                () -> letters.preview(verify, "return", Map.of("missing", "Foto barang"), null));

        assertThat(shown).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo("Siti Rahmawati");
            assertThat(letter.text().id()).contains("Foto barang", verify.number());
        });
        assertThat(as("ratna", () -> letters.preview(verify, "return", Map.of(), null)).get(0).text().id())
            .contains("Yang perlu dilengkapi:\n\n…\n\n");
    }

    @Test
    void aRehearsedDecisionShowsTheLetterToTheWordAndLeavesNothingBehind() {
        Works.Work verify = work("verify");
        Map<String, Object> answers = Map.of("missing", "Foto barang");

        List<Preview> rehearsed = as("ratna", () -> letters.rehearse(verify.id(), "return", answers, null));
        assertThat(post.letters(verify.number())).hasSize(1);
        assertThat(as("ratna", () -> works.find(verify.id())).outcome()).isNull();
        Assertions.assertThatExceptionOfType(Refusal.class)
            .isThrownBy(() -> as("ratna", () -> letters.rehearse(verify.id(), "return", Map.of(), null)));
        as("ratna", () -> works.complete(verify.id(), "return", answers, null));

        assertThat(rehearsed).singleElement()
            .satisfies(letter -> assertThat(letter.text().id())
                .isEqualTo(post.letters(verify.number()).get(1).get("text_id"))
                .contains("4 Maret 2026"));
    }

    @Test
    void aRoleIsWrittenToEachOfItsHoldersButNotToTheOneTheCaseIsAbout() {
        String number = GiftReports.file(clients, "ratna", GiftReports.refusal());
        var declaration = as("ratna", () -> declarations.find(number));

        assertThat(as("ratna", () -> recipients.of(declaration, "upg"))).extracting(Mailbox::name)
            .containsExactly("Agus Setiawan");
        assertThat(as("ratna", () -> recipients.of(declaration, "joko"))).extracting(Mailbox::address)
            .containsExactly("joko@kemcon.contoh.go.id");
        assertThat(as("ratna", () -> recipients.of(declaration, "198811052012122003"))).extracting(Mailbox::name)
            .containsExactly("Siti Rahmawati");
        assertThat(as("ratna", () -> recipients.of(declaration, "nobody"))).isEmpty();
    }

    private Works.Work work(String step) {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        String id = GiftReports.work(clients, "ratna", number, step);
        return as("ratna", () -> works.find(UUID.fromString(id)));
    }

    private <T> T as(String username, java.util.function.Supplier<T> what) {
        Actor actor = accounts.actor(username).orElseThrow();
        return Identity.as(actor, what);
    }

}
