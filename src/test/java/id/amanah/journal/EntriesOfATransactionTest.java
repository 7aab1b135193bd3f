package id.amanah.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanah.AmanahTest;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@AmanahTest
@DisplayName("Entries of a transaction")
class EntriesOfATransactionTest {

    final DeclarationId outer = DeclarationId.next();

    final DeclarationId inner = DeclarationId.next();

    @Autowired
    Journal journal;

    @Autowired
    PlatformTransactionManager transactions;

    TransactionTemplate transaction;

    TransactionTemplate ofItsOwn;

    @BeforeEach
    void templates() {
        transaction = new TransactionTemplate(transactions);
        ofItsOwn = new TransactionTemplate(transactions);
        ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Test
    void outliveTheRollbackOfTheOneAroundThem() {
        acting(() -> transaction.executeWithoutResult(around -> {
            record(outer, "before");
            ofItsOwn.executeWithoutResult(within -> record(inner, "within"));
            record(outer, "after");
            around.setRollbackOnly();
        }));

        assertThat(what(outer)).isEmpty();
        assertThat(what(inner)).containsExactly("within");
    }

    @Test
    void goWithTheirOwnTransactionAlone() {
        acting(() -> transaction.executeWithoutResult(around -> {
            record(outer, "before");
            ofItsOwn.executeWithoutResult(within -> {
                record(inner, "within");
                within.setRollbackOnly();
            });
            record(outer, "after");
        }));

        assertThat(what(outer)).containsExactly("before", "after");
        assertThat(what(inner)).isEmpty();
    }

    @Test
    void areWrittenAlsoWhenTheFirstIsRecordedJustBeforeTheCommit() {
        acting(() -> transaction.executeWithoutResult(status -> whenFinishing(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                record(outer, "just before the commit");
            }

            @Override
            public void beforeCompletion() {
                record(outer, "as the last of all");
            }
        })));

        assertThat(what(outer)).containsExactly("just before the commit", "as the last of all");
    }

    @Test
    void areRefusedAfterTheCommitSinceTheyWouldBeLost() {
        List<Exception> refusals = new ArrayList<>();
        acting(() -> transaction.executeWithoutResult(status -> whenFinishing(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                try {
                    record(outer, "too late");
                }
                catch (IllegalStateException refused) {
                    refusals.add(refused);
                }
                ofItsOwn.executeWithoutResult(another -> record(inner, "in a transaction of its own"));
            }
        })));

        assertThat(refusals).singleElement().satisfies(r -> assertThat(r).hasMessageContaining("committed"));
        assertThat(what(outer)).isEmpty();
        assertThat(what(inner)).containsExactly("in a transaction of its own");
    }

    @Test
    void needATransactionThatMayWrite() {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);

        assertThatThrownBy(() -> acting(() -> record(outer, "without a transaction")))
            .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> acting(() -> reading.executeWithoutResult(status -> record(outer, "while reading"))))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("only reads");
    }

    @Test
    void areThoseOfTheMomentWhenTheyWereRecorded() {
        List<String> changing = new ArrayList<>(List.of("first"));

        acting(() -> transaction.executeWithoutResult(status -> {
            journal.record(Entry.of("test.happened.v1", outer, 1).with("what", "list").changing(null, changing));
            changing.add("second");
        }));

        assertThat(journal.of(outer)).singleElement()
            .satisfies(entry -> assertThat(entry.after()).isEqualTo(List.of("first")));
    }

    @Test
    void takeTheWholeTransactionWithThemWhenTheyCannotBeWrittenDown() {
        AtomicReference<Object> half = new AtomicReference<>("\ud83d");

        assertThatThrownBy(() -> acting(() -> transaction.executeWithoutResult(status -> {
            record(outer, "written");
            journal.record(Entry.of("test.happened.v1", outer, 1).with("what", half.get()));
        }))).isInstanceOf(IllegalArgumentException.class);

        assertThat(what(outer)).isEmpty();
    }

    private static void acting(Runnable what) {
        Identity.as(Actor.system(new AgencyId(1)), what);
    }

    private void record(DeclarationId stream, String what) {
        journal.record(Entry.of("test.happened.v1", stream, 1).with("what", what));
    }

    private static void whenFinishing(TransactionSynchronization finishing) {
        TransactionSynchronizationManager.registerSynchronization(finishing);
    }

    private List<Object> what(DeclarationId stream) {
        return journal.of(stream).stream().map(entry -> entry.params().get("what")).toList();
    }

}
