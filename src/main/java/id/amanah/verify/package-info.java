/**
 * The auditor's own check (<i>pemeriksaan mandiri</i>) of a log, offline: from files or
 * from an address, without database, configuration or Spring.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "tlog" })
package id.amanah.verify;
