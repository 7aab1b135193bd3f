package id.amanah.workflow;

import id.amanah.access.Capacity;
import id.amanah.access.Grants;
import id.amanah.deadlines.Deadlines;
import id.amanah.declarations.Course;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Role;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import jakarta.persistence.EntityManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Runs submitted declarations on the machine. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CourseOfCase implements Course {

    private final ObjectProvider<Declarations> declarations;

    private final ObjectProvider<Machine> machine;

    private final ObjectProvider<Deadlines> deadlines;

    private final ObjectProvider<WorkRules> rules;

    private final Grants grants;

    private final EntityManager entities;

    /**
     * What stands on declarations is looked up when it is called, since they stand on
     * this.
     */
    CourseOfCase(ObjectProvider<Declarations> declarations, ObjectProvider<Machine> machine,
            ObjectProvider<Deadlines> deadlines, ObjectProvider<WorkRules> rules, Grants grants,
            EntityManager entities) {
        this.declarations = declarations;
        this.machine = machine;
        this.deadlines = deadlines;
        this.rules = rules;
        this.grants = grants;
        this.entities = entities;
    }

    @Override
    public void open(DeclarationId id) {
        Declaration declaration = declarations.getObject().get(id);
        rules.getObject().bar(declaration);
        grants.give(id, declaration.agency(), Role.AUDITOR, Capacity.AUDITOR);
        grants.give(id, declaration.handledBy(), Role.AUDITOR, Capacity.AUDITOR);
        entities.flush();
        machine.getObject().start(declaration.bundle(), id);
    }

    @Override
    public void resume(DeclarationId id) {
        deadlines.getObject().goOn(id);
        entities.flush();
        if (!machine.getObject().tell(id, "declaration.resubmitted")) {
            throw Refusal.of(Reason.CONFLICT, "refusal.workflow.not-awaited");
        }
    }

    @Override
    public void stop(DeclarationId id) {
        entities.flush();
        if (!machine.getObject().tell(id, "declaration.withdrawn")) {
            machine.getObject().stop(id, "withdrawn");
            deadlines.getObject().cancel(id);
        }
    }

    @Override
    public void reopen(DeclarationId id) {
        Declaration declaration = declarations.getObject().get(id);
        rules.getObject().bar(declaration);
        entities.flush();
        if (!machine.getObject().reopen(declaration.bundle(), id)) {
            throw Refusal.of(Reason.CONFLICT, "refusal.workflow.no-reopening");
        }
    }

    @Override
    public boolean mayReopen(DeclarationId id) {
        return machine.getObject().reopens(declarations.getObject().get(id).bundle());
    }

}
