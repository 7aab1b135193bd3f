/**
 * What one installation brings up by itself: its PostgreSQL in {@code ./data}, its
 * schema, its clock.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared" })
package id.amanah.installation;
