package id.amanah.workflow.engine;

import id.amanah.workflow.CaseEvents;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;

/** Writes the rows of a command once, at its end and before the engine writes its own. */
record FlushOnce(CaseEvents rows) implements CommandContextListener {

    /** The context keeps one of equal listeners. */
    static void with(CommandContext context, CaseEvents rows) {
        context.registerCommandContextListener(new FlushOnce(rows));
    }

    @Override
    public void onCommandContextClose(CommandContext context) {
        rows.flush();
    }

    @Override
    public void onCommandFailed(CommandContext context, Throwable failure) {
        // the transaction is rolled back, and with it what was collected
    }

}
