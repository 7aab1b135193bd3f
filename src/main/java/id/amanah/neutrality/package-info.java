/**
 * Political neutrality (<i>netralitas</i>): pledges with the text that was signed, facts
 * about who is reported. The rest is models.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "installation", "identity", "journal",
        "calendar", "rules", "forms", "organisation", "access", "kinds", "declarations", "deadlines", "workflow" })
package id.amanah.neutrality;
