/**
 * The history (<i>jurnal</i>): append-only entries, their leaves and the queue that the
 * sealer drains.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "installation", "identity" })
package id.amanah.journal;
