package id.amanah.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanah.AmanahTest;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.declarations.Status;
import id.amanah.identity.Accounts;
import id.amanah.identity.Identity;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A gift report on its way: who is asked, who may decide, and what is left of it. */
@AmanahTest
class CaseOnTheWayTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Declarations declarations;

    @Autowired
    Works works;

    @Autowired
    Path path;

    @Autowired
    Reconciler reconciler;

    @Test
    void whatIsFiledIsAskedOfTheUpgOfItsAgencyAlone() {
        Declaration report = filed("siti");

        Works.Work work = as("ratna", () -> works.open(report.id())).get(0);

        assertThat(work.step().id()).isEqualTo("verify");
        assertThat(as("ratna", () -> works.queue(Works.Queue.OPEN, 0, 200))).extracting(Works.Work::id)
            .contains(work.id());
        for (String other : List.of("eko", "joko", "siti", "admin")) {
            assertThat(as(other, () -> works.queue(Works.Queue.OPEN, 0, 200))).extracting(Works.Work::id)
                .doesNotContain(work.id());
            refused(Reason.UNKNOWN, () -> as(other, () -> works.find(work.id())));
        }
    }

    @Test
    void claimedWorkIsMineUntilReleasedAndOthersAreToldWhoseItIs() {
        UUID work = open(filed("siti")).id();

        as("ratna", () -> works.claim(work));

        assertThat(as("ratna", () -> works.queue(Works.Queue.MINE, 0, 200))).extracting(Works.Work::id).contains(work);
        assertThat(refused(Reason.CONFLICT, () -> as("agus", () -> works.claim(work))).args()).hasSize(1);
        refused(Reason.CONFLICT, () -> as("agus", () -> works.complete(work, "complete", Map.of(), null)));
        refused(Reason.FORBIDDEN, () -> as("agus", () -> works.release(work)));
        as("ratna", () -> works.release(work));
        assertThat(as("agus", () -> works.claim(work)).assignee()).isNotNull();
    }

    @Test
    void nobodyActsOnTheirOwnReport() {
        Declaration report = filed("agus");

        UUID work = open(report).id();

        Refusal refusal = refused(Reason.FORBIDDEN,
                () -> as("agus", () -> works.complete(work, "complete", Map.of(), null)));
        assertThat(refusal.words().en()).contains("your own declaration");
        refused(Reason.FORBIDDEN, () -> as("agus", () -> works.claim(work)));
        assertThat(as("agus", () -> works.queue(Works.Queue.OPEN, 0, 200))).extracting(Works.Work::id)
            .doesNotContain(work);
    }

    @Test
    void aReturnedReportStandsWithItsFilerAndGoesOnWhenSubmittedAgain() {
        Declaration report = filed("siti");

        refused(Reason.INVALID, () -> as("ratna", () -> works.complete(open(report).id(), "return", Map.of(), null)));
        decide("ratna", report, "return", Map.of("missing", "Foto benda belum ada"), null);

        assertThat(declaration(report).status()).isEqualTo(Status.RETURNED);
        assertThat(open(report).step().id()).isEqualTo("await-completion");
        as("siti", () -> declarations.submit(report.number(), declaration(report).revision()));
        assertThat(declaration(report).status()).isEqualTo(Status.SUBMITTED);
        assertThat(declaration(report).version()).isEqualTo(2);
        assertThat(open(report).step().id()).isEqualTo("verify");
    }

    @Test
    void whoDecidedOnOneLevelDoesNotDecideOnAnother() {
        Declaration report = filed("siti");
        decide("ratna", report, "complete", Map.of(), null);
        refused(Reason.INVALID,
                () -> as("ratna", () -> works.complete(open(report).id(), "propose-record", Map.of(), " ")));
        decide("ratna", report, "propose-record", Map.of(), "Nilainya kecil");

        UUID second = open(report).id();

        assertThat(as("ratna", () -> works.refusals(second))).containsOnlyKeys("record", "forward");
        refused(Reason.FORBIDDEN, () -> as("ratna", () -> works.complete(second, "record", Map.of(), null)));
        assertThat(as("agus", () -> works.refusals(second))).isEmpty();
        decide("agus", report, "record", Map.of(), null);
        assertThat(declaration(report).status()).isEqualTo(Status.CLOSED);
        assertThat(declaration(report).outcome()).isEqualTo("not-reportable");
        assertThat(as("agus", () -> works.open(report.id()))).isEmpty();
    }

    @Test
    void whoClosedACaseDoesNotDecideItAgainWhenItIsReopened() {
        Declaration report = filed("siti");
        decide("ratna", report, "complete", Map.of(), null);
        decide("ratna", report, "propose-record", Map.of(), "Nilainya kecil");
        decide("agus", report, "record", Map.of(), null);

        as("ratna", () -> declarations.rectify(report.number(), "Nilainya ternyata besar"));

        UUID again = open(report).id();
        refused(Reason.FORBIDDEN, () -> as("agus", () -> works.complete(again, "complete", Map.of(), null)));
        decide("ratna", report, "complete", Map.of(), null);
    }

    @Test
    void decidingTheSameOnceMoreGivesTheSameAnswerAndAnotherIsTooLate() {
        Declaration report = filed("siti");
        UUID work = open(report).id();
        Works.Work decided = as("ratna", () -> works.complete(work, "complete", Map.of(), null));

        assertThat(as("ratna", () -> works.complete(work, "complete", Map.of(), null)).decidedAt().toEpochMilli())
            .isEqualTo(decided.decidedAt().toEpochMilli());
        assertThat(refused(Reason.CONFLICT, () -> as("agus", () -> works.complete(work, "complete", Map.of(), null)))
            .args()).hasSize(1);
        refused(Reason.CONFLICT, () -> as("ratna", () -> works.complete(work, "return", Map.of(), null)));
    }

    @Test
    void ofTwoOfficersDecidingAtOnceOneWins() throws Exception {
        Declaration report = filed("siti");
        UUID work = open(report).id();
        ExecutorService both = Executors.newFixedThreadPool(2);
        Callable<Boolean> ratna = () -> won("ratna", work);
        Callable<Boolean> agus = () -> won("agus", work);

        List<Future<Boolean>> results = both.invokeAll(List.of(ratna, agus));
        both.shutdown();

        assertThat(List.of(results.get(0).get(), results.get(1).get())).containsExactlyInAnyOrder(true, false);
        assertThat(open(report).step().id()).isEqualTo("analyse");
    }

    @Test
    void partOfAHandOverLeavesTheItemOnTheListUnderItsId() {
        Declaration report = filed("siti");
        decide("ratna", report, "complete", Map.of(), null);
        decide("ratna", report, "forward", Map.of(), null);
        decide("ratna", report, "forwarded", Map.of("golNumber", "GOL-1", "forwardedOn", "2026-02-02"), null);
        decide("ratna", report, "decided", Map.of("decreeNumber", "SK-1", "decreeOn", "2026-02-02", "decisions", List
            .of(Map.of("object", 1, "status", "STATE_PROPERTY"), Map.of("object", 2, "status", "STATE_PROPERTY"))),
                null);
        UUID work = open(report).id();

        decide("ratna", report, "partly", Map.of("objects", List.of(handedOver(1))), null);

        assertThat(open(report).id()).isEqualTo(work);
        assertThat(open(report).outcome()).isNull();
        decide("ratna", report, "settled", Map.of("objects", List.of(handedOver(2))), null);
        assertThat(declaration(report).outcome()).isEqualTo("decided");
    }

    @Test
    void thePathTellsEachElementAndTheReconcilerIsContent() {
        Declaration report = filed("siti");

        assertThat(as("ratna", () -> path.of(report.id()))).extracting(Path.Passed::element)
            .startsWith("submitted", "start-filer-clocks")
            .endsWith("verify");
        assertThat(as("ratna", () -> path.of(report.id())).stream().filter(p -> p.leftAt() == null)).hasSize(1);
        Reconciler.Report found = as("admin", reconciler::report);
        assertThat(found.content()).as(found.toString()).isTrue();
        refused(Reason.FORBIDDEN, () -> as("ratna", reconciler::report));
    }

    private boolean won(String username, UUID work) {
        try {
            as(username, () -> works.complete(work, "complete", Map.of(), null));
            return true;
        }
        catch (Refusal refusal) {
            assertThat(refusal.reason()).isEqualTo(Reason.CONFLICT);
            return false;
        }
    }

    private static Map<String, Object> handedOver(int object) {
        return Map.of("object", object, "as", "HANDED_OVER", "on", "2026-02-02", "to", "KPKNL", "reference", "BA-1");
    }

    private Declaration filed(String username) {
        return as(username, () -> {
            Declaration draft = declarations.draft("gift-report",
                    Map.of("reportType", "ACCEPTED", "receivedOn", "2026-01-26", "takenBy", "SELF", "statementOfTruth",
                            true, "givers",
                            List.of(Map.of("name", "PT Contoh", "relation", "VENDOR", "hasBusinessWithOffice", true,
                                    "handledByRecipient", true, "expectsSomething", false)),
                            "objects", List.of(object("Jam tangan"), object("Pena"))));
            return declarations.submit(draft.number(), draft.revision());
        });
    }

    private static Map<String, Object> object(String description) {
        return Map.of("category", "OTHER", "kind", "OTHER_GOODS", "description", description, "valueRupiah", 5_000_000,
                "becauseOfDuty", true, "sameForEveryone", false, "forAgency", false);
    }

    private Declaration declaration(Declaration one) {
        return as("ratna", () -> declarations.get(one.id()));
    }

    private Works.Work open(Declaration one) {
        return as("ratna", () -> works.open(one.id())).get(0);
    }

    private void decide(String username, Declaration one, String outcome, Map<String, Object> answers, String note) {
        as(username, () -> works.complete(open(one).id(), outcome, answers, note));
    }

    private <T> T as(String username, Supplier<T> what) {
        return Identity.as(accounts.actor(username).orElseThrow(), what);
    }

    private static Refusal refused(Reason reason, ThrowingCallable what) {
        Refusal[] caught = new Refusal[1];
        assertThatThrownBy(what).isInstanceOfSatisfying(Refusal.class, refusal -> caught[0] = refusal);
        assertThat(caught[0].reason()).as(caught[0].toString()).isEqualTo(reason);
        return caught[0];
    }

}
