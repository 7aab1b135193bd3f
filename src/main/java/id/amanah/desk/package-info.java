/**
 * The desk: pages and resources that put the capabilities below together; owns no table
 * but the one of repeated requests.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "installation", "identity", "journal",
        "calendar", "rules", "forms", "forms :: web", "organisation", "access", "kinds", "declarations", "deadlines",
        "workflow", "letters", "personnel", "gifts", "interests", "reports", "neutrality", "ethics", "authority",
        "sealing", "tlog", "signin" })
package id.amanah.desk;
