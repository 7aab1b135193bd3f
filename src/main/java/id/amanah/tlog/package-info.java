/**
 * The formats of a transparency log as RFC 6962 and C2SP have them: hashes, proofs,
 * notes, tiles. No Spring and no database: an outsider's verifier stands on this alone.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package id.amanah.tlog;
