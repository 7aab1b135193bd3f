/** Working days (<i>hari kerja</i>): the only place that does arithmetic on days. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = { "shared", "installation", "identity", "journal" })
package id.amanah.calendar;
