/**
 * Who acts for whom in this transaction, in which role, and which agencies they may see.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "installation" })
package id.amanah.identity;
