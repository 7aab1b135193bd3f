/** Camunda Forms read, validated on the server and shown as accessible HTML. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = { "shared", "installation", "identity", "journal" })
package id.amanah.forms;
