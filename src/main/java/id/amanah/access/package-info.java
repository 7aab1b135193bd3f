/** Grants: who may see what, in which capacity, from when to when. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = { "shared", "installation", "identity", "journal", "organisation" })
package id.amanah.access;
