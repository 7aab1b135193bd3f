/** Agencies, places, units, people, posts, and who is whose superior at a date. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = { "shared", "installation", "identity", "journal", "calendar" })
package id.amanah.organisation;
