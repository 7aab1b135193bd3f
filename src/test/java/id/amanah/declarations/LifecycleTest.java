package id.amanah.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.amanah.AmanahTest;
import id.amanah.declarations.Declarations.Change;
import id.amanah.journal.Journal;
import id.amanah.journal.Recorded;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AmanahTest
class LifecycleTest {

    @Autowired
    People people;

    @Autowired
    Declarations declarations;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aDraftMayBeIncomplete() {
        Declaration draft = people.draft("siti", Map.of("subject", "Seminar"));

        assertThat(draft.number()).matches("KEMCON-SP-2026-\\d{6,}");
        assertThat(draft.status()).isEqualTo(Status.DRAFT);
        assertThat(draft.version()).isZero();
        assertThat(happened(draft)).containsExactly("declaration.drafted.v1");
    }

    @Test
    void aNumberCarriesTheYearOfTheAgencysDay(@Autowired id.amanah.installation.TestClock clock) {
        clock.set("2026-12-31T16:00:00Z");

        assertThat(people.draft("siti", Map.of()).number()).startsWith("KEMCON-SP-2026-");
        assertThat(people.draft("tono", Map.of()).number()).startsWith("PROVCON-SP-2027-");
    }

    @Test
    void anUnknownFieldIsRefusedByName() {
        assertThatExceptionOfType(Refusal.class)
            .isThrownBy(() -> people.draft("siti", Map.of("subject", "Seminar", "colour", "red")))
            .satisfies(refusal -> assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("colour"));
    }

    @Test
    void aDraftIsSavedWholeNotPatched() {
        Declaration draft = people.draft("siti", People.COMPLETE);

        Declaration saved = people.as("siti",
                () -> declarations.save(draft.number(), draft.revision(), Map.of("days", 3)));

        assertThat(saved.answers()).containsOnlyKeys("days");
        assertThat(saved.revision()).isGreaterThan(draft.revision());
    }

    @Test
    void whoSavesOverAnothersChangeIsToldWhatDiffers() {
        Declaration draft = people.draft("siti", People.COMPLETE);
        Map<String, Object> mine = Map.of("subject", "Kursus", "startsOn", "2026-03-02", "days", 2);
        people.as("siti", () -> declarations.save(draft.number(), draft.revision(), People.COMPLETE));

        refused(Reason.CONFLICT,
                () -> people.as("siti", () -> declarations.save(draft.number(), draft.revision(), mine)), "subject");
    }

    @Test
    void someoneElsesDraftDoesNotExist() {
        Declaration draft = people.draft("siti", People.COMPLETE);

        refused(Reason.UNKNOWN, () -> people.as("joko", () -> declarations.find(draft.number())));
        refused(Reason.UNKNOWN, () -> people.as("ratna", () -> declarations.find(draft.number())));
        refused(Reason.UNKNOWN, () -> people.as("joko", () -> declarations.save(draft.number(), 1, Map.of())));
        refused(Reason.UNKNOWN, () -> people.as("siti", () -> declarations.find("KEMCON\0")));
    }

    @Test
    void anIncompleteDraftIsNotSubmittedAndNothingOfItIsLost() {
        Declaration draft = people.draft("siti", Map.of("subject", "Seminar"));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> submit(draft))
            .satisfies(refusal -> assertThat(refusal.errors()).extracting(FieldError::field)
                .containsExactlyInAnyOrder("startsOn", "days"));

        assertThat(find(draft)).satisfies(kept -> {
            assertThat(kept.status()).isEqualTo(Status.DRAFT);
            assertThat(kept.answers()).containsEntry("subject", "Seminar");
        });
    }

    @Test
    void submittingFreezesTheAnswersAndWhoFiledThem() {
        Declaration declaration = people.submitted("siti");

        assertThat(declaration.status()).isEqualTo(Status.SUBMITTED);
        assertThat(declaration.filedOn()).isEqualTo("2026-02-02");
        assertThat(find(declaration).stage()).isEqualTo("review");
        assertThat(declarations.frozen(declaration.id(), 1)).containsEntry("subject", "Seminar")
            .containsEntry("days", 2);
        assertThat(declarations.frozenFiler(declaration.id(), 1)).containsKeys("name", "nip", "post", "unit", "agency",
                "rank", "employmentKind", "yearsOfService");
        assertThat(happened(declaration)).contains("declaration.drafted.v1", "declaration.submitted.v1");
    }

    @Test
    void aFrozenVersionCanNeitherBeChangedNorDeleted() {
        DeclarationId id = people.submitted("siti").id();

        assertThatExceptionOfType(
                DataAccessException.class)
            .isThrownBy(
                    () -> people
                        .as("siti",
                                () -> transaction.execute(s -> jdbc
                                    .sql("update declaration_version set answers = '{}' where declaration = ?")
                                    .param(id.value())
                                    .update())));
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> people.as("siti",
                () -> transaction.execute(s -> jdbc.sql("delete from declaration_version where declaration = ?")
                    .param(id.value())
                    .update())));
    }

    @Test
    void submittingAgainChangesNothing() {
        Declaration first = people.submitted("siti");

        Declaration again = submit(first);

        assertThat(again.version()).isEqualTo(1);
        assertThat(again.revision()).isEqualTo(first.revision());
        assertThat(happened(first)).containsOnlyOnce("declaration.submitted.v1");
    }

    @Test
    void whatWasSubmittedIsNoLongerSaved() {
        Declaration declaration = people.submitted("siti");

        refused(Reason.CONFLICT, () -> people.as("siti",
                () -> declarations.save(declaration.number(), declaration.revision(), Map.of())));
    }

    @Test
    void anAmendmentIsANewVersionComparedFieldByField() {
        Declaration declaration = people.submitted("siti");
        people.as("ratna", () -> transaction.execute(s -> {
            declarations.lock(declaration.id());
            declarations.giveBack(declaration.id(), "Lama kegiatan");
            return null;
        }));

        Declaration amended = people.as("siti", () -> declarations.save(declaration.number(),
                find(declaration).revision(), Map.of("subject", "Seminar", "startsOn", "2026-03-02", "days", 4)));
        List<Change> changes = people.as("siti", () -> transaction.execute(s -> {
            Declaration locked = declarations.lock(amended.id());
            assertThat(locked.status()).isEqualTo(Status.RETURNED);
            return declarations.changes(amended.id(), 1);
        }));

        assertThat(changes).extracting(Change::field).containsExactlyInAnyOrder("subject", "startsOn", "days");
        assertThat(changes).extracting(Change::change).containsOnly(Change.Kind.ADDED);
        assertThat(declarations.frozen(declaration.id(), 1)).containsEntry("days", 2);
    }

    @Test
    void aSubmittedPermitIsWithdrawnByItsDeclarantAlone() {
        Declaration declaration = people.submitted("siti");

        refused(Reason.UNKNOWN, () -> people.as("joko", () -> declarations.withdraw(declaration.number(), "Iseng")));
        refused(Reason.INVALID, () -> people.as("siti", () -> declarations.withdraw(declaration.number(), " ")));
        Declaration withdrawn = people.as("siti", () -> declarations.withdraw(declaration.number(), "Batal"));

        assertThat(withdrawn.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(happened(declaration)).contains("declaration.withdrawn.v1");
        refused(Reason.CONFLICT, () -> people.as("siti", () -> declarations.withdraw(declaration.number(), "Lagi")));
    }

    @Test
    void whatIsDecidedIsNotWithdrawn() {
        Declaration closed = people.decided(people.submitted("siti"), "ratna", "approve");

        assertThat(closed.status()).isEqualTo(Status.CLOSED);
        assertThat(closed.outcome()).isEqualTo("approved");
        assertThat(closed.stage()).isNull();
        refused(Reason.CONFLICT, () -> people.as("siti", () -> declarations.withdraw(closed.number(), "Batal")));
    }

    @Test
    void aDecisionIsRectifiedByAnotherOfficerOnly() {
        Declaration closed = people.decided(people.submitted("siti"), "ratna", "approve");

        refused(Reason.FORBIDDEN, () -> people.as("siti", () -> declarations.rectify(closed.number(), "Keliru")));
        refused(Reason.FORBIDDEN, () -> people.as("ratna", () -> declarations.rectify(closed.number(), "Keliru")));
        refused(Reason.INVALID, () -> people.as("agus", () -> declarations.rectify(closed.number(), "")));
    }

    @Test
    void aKindWithoutAReopeningIsNotRectified() {
        Declaration closed = people.decided(people.submitted("siti"), "ratna", "approve");

        refused(Reason.CONFLICT, () -> people.as("agus", () -> declarations.rectify(closed.number(), "Keliru")));

        assertThat(find(closed)).satisfies(same -> {
            assertThat(same.status()).isEqualTo(Status.CLOSED);
            assertThat(same.outcome()).isEqualTo("approved");
        });
    }

    @Test
    void onesOwnDeclarationsComeNewestFirst() {
        Declaration older = people.draft("budi", Map.of());
        Declaration newer = people.draft("budi", Map.of());

        List<Declaration> mine = people.as("budi", () -> declarations.mine(0, 200));

        assertThat(mine).extracting(Declaration::number).containsSubsequence(newer.number(), older.number());
        assertThat(people.as("budi", declarations::countMine)).isGreaterThanOrEqualTo(2);
    }

    private Declaration submit(Declaration declaration) {
        return people.as("siti", () -> declarations.submit(declaration.number(), null));
    }

    private Declaration find(Declaration declaration) {
        return people.as("siti", () -> declarations.find(declaration.number()));
    }

    private List<String> happened(Declaration declaration) {
        return people.as("siti", () -> journal.of(declaration.id())).stream().map(Recorded::type).toList();
    }

    private static void refused(Reason reason, Supplier<?> what, Object... named) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(what::get).satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(reason);
            assertThat(refusal.args()).containsAll(List.of(named));
        });
    }

}
