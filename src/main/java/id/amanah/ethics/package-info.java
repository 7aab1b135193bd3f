/**
 * The ethics committee (<i>Majelis Kehormatan Kode Etik</i>, PP 42/2004): referrals,
 * committees, secret votes, decisions and moral sanctions.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "installation", "identity", "journal",
        "calendar", "rules", "forms", "organisation", "access", "kinds", "declarations", "deadlines", "workflow" })
package id.amanah.ethics;
