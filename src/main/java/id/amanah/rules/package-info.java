/**
 * Dated decision tables and FEEL: what the law says on a day, asked by key, agency and
 * date.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = { "shared", "installation", "identity", "journal" })
package id.amanah.rules;
