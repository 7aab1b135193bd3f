/**
 * The demo ministry: people, cases in every stage and a clock that can be moved on; only
 * in the profile {@code demo}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "installation", "identity", "journal",
        "calendar", "rules", "forms", "organisation", "access", "kinds", "declarations", "deadlines", "workflow",
        "gifts", "neutrality", "ethics", "authority", "desk" })
package id.amanah.demo;
