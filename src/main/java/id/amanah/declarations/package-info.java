/**
 * The declaration (<i>laporan</i>): lifecycle, numbers, frozen versions, documents,
 * concepts, findings.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "installation", "identity", "journal",
        "calendar", "rules", "forms", "organisation", "access", "kinds" })
package id.amanah.declarations;
