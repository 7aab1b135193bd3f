package id.amanah.workflow;

/**
 * A building block of models (<i>langkah</i>): one small public class, a bean named as
 * {@link StepSpec#name()}, called by {@code ${name}}. A {@code SYNC} step touches own
 * tables only and refuses with a {@link id.amanah.shared.Refusal}.
 */
public interface Step {

    StepSpec spec();

    StepResult run(StepCall call);

}
