/**
 * Reports of alleged breaches by others (<i>laporan dugaan</i>), of any field: the door
 * of the public, who is reported, and that this person learns nothing until heard.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = { "shared", "installation", "identity", "journal", "calendar", "rules", "forms",
                "organisation", "access", "kinds", "declarations", "deadlines", "workflow", "letters" })
package id.amanah.reports;
