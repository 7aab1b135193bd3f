package id.amanah.gifts;

import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;

/** A step that gives all objects that are still on their way one and the same end. */
abstract class EndOfObjects implements Step {

    private final StepSpec spec;

    private final String entry;

    private final ObjectStatus end;

    private final ObjectStatus[] from;

    private final GiftObjects objects;

    private final Journal journal;

    EndOfObjects(GiftObjects objects, Journal journal, StepSpec spec, String entry, ObjectStatus end,
            ObjectStatus... from) {
        this.objects = objects;
        this.journal = journal;
        this.spec = spec;
        this.entry = entry;
        this.end = end;
        this.from = from;
    }

    @Override
    public StepSpec spec() {
        return spec;
    }

    @Override
    public StepResult run(StepCall call) {
        objects.moveAll(call.declaration(), end, from);
        journal.record(Entry.of(entry, call.declaration(), call.version()));
        return StepResult.done();
    }

}
