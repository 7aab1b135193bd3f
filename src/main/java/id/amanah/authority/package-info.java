/**
 * Who may do what in whose name (<i>kewenangan</i>): roles given by two administrators,
 * stand-ins, assistants, and the first administrators of an installation.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "installation", "identity", "journal",
        "calendar", "forms", "forms :: web", "organisation", "kinds", "access", "declarations" })
package id.amanah.authority;
