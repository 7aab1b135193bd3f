/**
 * The seal (<i>segel</i>) of the journal: drains its queue into a Merkle log, signs what
 * the log commits to, and lays both down outside the database.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "installation", "identity", "tlog" })
package id.amanah.sealing;
