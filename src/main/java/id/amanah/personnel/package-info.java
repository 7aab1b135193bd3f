/**
 * Files of units and of people (<i>impor data kepegawaian</i>): read, checked, compared
 * with what is known and applied as a whole; and the search for people.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = { "shared", "installation", "identity", "journal", "calendar", "organisation" })
package id.amanah.personnel;
