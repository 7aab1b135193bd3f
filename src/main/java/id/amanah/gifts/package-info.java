/**
 * Gratification (<i>gratifikasi</i>): objects with ends of their own, the year's total of
 * a giver, KPK's decisions.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = { "shared", "installation", "identity", "journal", "calendar", "rules", "forms",
                "organisation", "access", "kinds", "declarations", "deadlines", "workflow", "letters" })
package id.amanah.gifts;
