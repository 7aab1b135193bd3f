package id.amanah.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Accounts;
import id.amanah.identity.Identity;
import id.amanah.shared.DeclarationId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rows are damaged past the program, and the reconciliation finds it. What was damaged is
 * never committed, but where a request must see it.
 */
@AmanahTest
@ExtendWith(OutputCaptureExtension.class)
class ReconcilerTest {

    @Autowired
    Clients clients;

    @Autowired
    Reconciler reconciler;

    @Autowired
    Declarations declarations;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private DeclarationId id;

    @BeforeEach
    void aCaseUnderWay() {
        String number = new SampleCases(clients).permit("siti");
        id = as("siti", () -> declarations.find(number).id());
    }

    @Test
    void aHealthyCaseIsContent() {
        damaged(() -> {
        }, report -> assertThat(report.content()).as(report.toString()).isTrue());
    }

    @Test
    void aSubmittedDeclarationWithNeitherWorkNorCaseIsFound() {
        damaged(() -> {
            withoutCase();
            sql("delete from work where declaration = :id");
        }, report -> {
            assertThat(report.stranded()).containsExactly(id);
            assertThat(report.withoutTask()).isEmpty();
            assertThat(report.withoutWork()).isEmpty();
            assertThat(report.notRunning()).isEmpty();
        });
    }

    @Test
    void workOfACaseThatDoesNotRunIsFound() {
        damaged(this::withoutCase, report -> {
            assertThat(report.notRunning()).extracting(Reconciler.Item::declaration).containsExactly(id);
            assertThat(report.withoutTask()).extracting(Reconciler.Item::declaration).containsExactly(id);
            assertThat(report.stranded()).containsExactly(id);
        });
    }

    @Test
    void workWithoutATaskOfTheMachineIsFound() {
        damaged(() -> sql("delete from act_ru_task where proc_inst_id_ in (" + PROCESS + ")"), report -> {
            assertThat(report.withoutTask()).singleElement().satisfies(item -> {
                assertThat(item.declaration()).isEqualTo(id);
                assertThat(item.work()).isNotNull();
            });
            assertThat(report.stranded()).isEmpty();
        });
    }

    @Test
    void aTaskOfTheMachineWithoutWorkIsFound() {
        damaged(() -> sql("delete from work where declaration = :id"),
                report -> assertThat(report.withoutWork()).singleElement().satisfies(item -> {
                    assertThat(item.declaration()).isEqualTo(id);
                    assertThat(item.work()).isNull();
                }));
    }

    @Test
    void aCaseThatRunsOnAfterItsDeclarationIsClosedIsFound() {
        damaged(() -> sql("update declaration set status = 'CLOSED' where id = :id"),
                report -> assertThat(report.stray()).containsExactly(id));
    }

    @Test
    void itAlarmsByItselfAndNamesTheCase(CapturedOutput output) {
        damaged(() -> sql("delete from work where declaration = :id"), report -> reconciler.alarm());

        assertThat(output).contains("Declarations, work list and machine differ").contains(id.toString());
    }

    @Test
    void theAdministratorReadsItOverRestAndNobodyElse() {
        String task = jdbc.sql("select task from work where declaration = :id")
            .param("id", id.value())
            .query(String.class)
            .single();
        committed("update work set task = 'gone' where declaration = :id");
        try {
            assertThat(clients.as("admin").get("/api/reconciliation").expect(200).json())
                .containsEntry("content", false)
                .hasEntrySatisfying("withoutTask", found -> assertThat(found.toString()).contains(id.toString()));
            clients.as("ratna").get("/api/reconciliation").expect(403);
        }
        finally {
            committed("update work set task = '" + task + "' where declaration = :id");
        }
        assertThat(clients.as("admin").get("/api/reconciliation").json()).containsEntry("content", true);
    }

    private static final String PROCESS = "select proc_inst_id_ from act_ru_execution where business_key_ = :key";

    private void withoutCase() {
        sql("delete from act_ru_task where proc_inst_id_ in (" + PROCESS + ")");
        List<String> executions = jdbc
            .sql("select e.id_ from act_ru_execution e where e.proc_inst_id_ in (" + PROCESS
                    + ") order by e.parent_id_ is null")
            .param("key", id.toString())
            .query(String.class)
            .list();
        executions.forEach(one -> jdbc.sql("delete from act_ru_execution where id_ = ?").param(one).update());
    }

    private void sql(String statement) {
        jdbc.sql(statement).param("id", id.value()).param("key", id.toString()).update();
    }

    private void committed(String statement) {
        transaction.executeWithoutResult(status -> sql(statement));
    }

    private void damaged(Runnable damage, Consumer<Reconciler.Report> found) {
        as("admin", () -> {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                damage.run();
                found.accept(reconciler.report());
            });
            return null;
        });
    }

    private <T> T as(String username, Supplier<T> what) {
        return Identity.as(accounts.actor(username).orElseThrow(), what);
    }

}
