/**
 * Kinds at run time: work for people, steps of the machine, rules of work, the path
 * taken.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "installation", "identity", "journal",
        "calendar", "rules", "forms", "organisation", "access", "kinds", "declarations", "deadlines" })
package id.amanah.workflow;
