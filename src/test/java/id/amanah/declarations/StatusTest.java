package id.amanah.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.amanah.declarations.Status.Move;
import id.amanah.shared.AgencyId;
import id.amanah.shared.Ids;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusTest {

    private static final Instant NOW = Instant.parse("2026-02-02T02:00:00Z");

    @ParameterizedTest
    @EnumSource
    void everyStatusStandsInTheTableOfMoves(Status status) {
        Stream<Move> leadingAway = Arrays.stream(Move.values()).filter(move -> move.isOpenFrom(status));
        Stream<Move> leadingTo = Arrays.stream(Move.values()).filter(move -> move.to() == status);

        assertThat(Stream.concat(leadingAway, leadingTo)).isNotEmpty();
    }

    @Test
    void eachMoveHasAnEntryOfItsOwnInTheJournal() {
        assertThat(Arrays.stream(Move.values()).map(Move::entry)).doesNotHaveDuplicates()
            .allMatch(entry -> entry.matches("declaration\\.[a-z-]+\\.v1"));
    }

    @Test
    void nothingLeadsAwayFromAWithdrawal() {
        assertThat(Move.values()).noneMatch(move -> move.isOpenFrom(Status.WITHDRAWN));
    }

    @Test
    void aRefusalNamesTheNumberAndThePresentStatus() {
        Declaration draft = draft();

        assertThatExceptionOfType(Refusal.class).isThrownBy(draft::reopen).satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CONFLICT);
            assertThat(refusal.args()).containsExactly("KEMCON-SP-2026-000001", StatusWords.of(Status.DRAFT));
        });
    }

    @Test
    void aRefusedMoveLeavesTheDeclarationAsItWas() {
        Declaration withdrawn = draft();
        withdrawn.withdraw();

        assertThatExceptionOfType(Refusal.class)
            .isThrownBy(() -> withdrawn.submit(Map.of("a", 1), LocalDate.of(2026, 2, 2), NOW));

        assertThat(withdrawn.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(withdrawn.version()).isZero();
        assertThat(withdrawn.answers()).isEmpty();
    }

    @Test
    void anAmendmentKeepsTheDayThatTheFilingCountsFrom() {
        Declaration declaration = draft();
        declaration.submit(Map.of(), LocalDate.of(2026, 2, 2), NOW);
        declaration.giveBack();

        declaration.submit(Map.of(), LocalDate.of(2026, 2, 9), NOW.plusSeconds(604_800));

        assertThat(declaration.filedOn()).isEqualTo("2026-02-02");
        assertThat(declaration.version()).isEqualTo(2);
    }

    private static Declaration draft() {
        return new Declaration("KEMCON-SP-2026-000001", "sample-permit", "bundle", new AgencyId(1), 1,
                new PersonId(Ids.next()), false, NOW);
    }

}
