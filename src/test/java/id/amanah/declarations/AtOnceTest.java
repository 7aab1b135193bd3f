package id.amanah.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.journal.Journal;
import id.amanah.journal.Recorded;
import id.amanah.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many at once, on the real database: one wins, the others are told. */
@AmanahTest
class AtOnceTest {

    private static final int MANY = 200;

    @Autowired
    People people;

    @Autowired
    Declarations declarations;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Test
    void twoHundredDraftsAtOnceHaveTwoHundredNumbers() throws Exception {
        List<Object> numbers = atOnce(times(MANY, () -> people.draft("siti", Map.of()).number()));

        assertThat(numbers).hasSize(MANY).doesNotHaveDuplicates().allMatch(n -> n.toString().startsWith("KEMCON-SP-"));
    }

    @Test
    void twoHundredSubmissionsAtOnceMakeOneVersionAndOneProcess() throws Exception {
        Declaration draft = people.draft("siti", People.COMPLETE);

        List<Object> answers = atOnce(times(MANY,
                () -> people.as("siti", () -> declarations.submit(draft.number(), draft.revision()).version())));

        assertThat(answers).hasSize(MANY).containsOnly(1);
        assertThat(count("select count(*) from declaration_version where declaration = ?", draft)).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from act_ru_execution where business_key_ = ? and parent_id_ is null")
            .param(draft.id().toString())
            .query(Long.class)
            .single()).isEqualTo(1);
        assertThat(happened(draft)).containsOnlyOnce("declaration.submitted.v1");
    }

    @RepeatedTest(5)
    void betweenDecisionAndWithdrawalOneWinsAndTheOtherIsTold() throws Exception {
        Declaration declaration = people.submitted("siti");

        List<Object> ended = atOnce(List.of(() -> people.decided(declaration, "ratna", "approve").status(),
                () -> people.as("siti", () -> declarations.withdraw(declaration.number(), "Batal").status())));

        assertThat(ended).filteredOn(Status.class::isInstance).hasSize(1);
        Status won = (Status) ended.stream().filter(Status.class::isInstance).findFirst().orElseThrow();
        assertThat(people.as("siti", () -> declarations.find(declaration.number()).status())).isEqualTo(won);
        assertThat(happened(declaration)).filteredOn(type -> type.matches("declaration.(closed|withdrawn).v1"))
            .hasSize(1);
    }

    private List<String> happened(Declaration declaration) {
        return people.as("siti", () -> journal.of(declaration.id())).stream().map(Recorded::type).toList();
    }

    private long count(String sql, Declaration declaration) {
        return people.as("siti", () -> jdbc.sql(sql).param(declaration.id().value()).query(Long.class).single());
    }

    private static List<Callable<Object>> times(int many, Callable<Object> what) {
        return java.util.Collections.nCopies(many, what);
    }

    /** What each got, or the refusal that it was told. Anything else fails the test. */
    private static List<Object> atOnce(List<Callable<Object>> all) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Object>> running = new ArrayList<>();
            for (Callable<Object> one : all) {
                running.add(threads.submit(() -> {
                    start.await();
                    return told(one);
                }));
            }
            start.countDown();
            List<Object> results = new ArrayList<>();
            for (Future<Object> one : running) {
                results.add(one.get());
            }
            return results;
        }
        finally {
            threads.shutdownNow();
        }
    }

    private static Object told(Callable<Object> what) throws Exception {
        try {
            return what.call();
        }
        catch (Refusal refusal) {
            return refusal;
        }
    }

}
