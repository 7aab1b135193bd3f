/**
 * Conflicts of interest (<i>konflik kepentingan</i>): registers of interests,
 * suspensions, substitutes, measures, matters that enter an office.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "installation", "identity", "journal",
        "calendar", "rules", "forms", "organisation", "access", "kinds", "declarations", "deadlines", "workflow" })
package id.amanah.interests;
