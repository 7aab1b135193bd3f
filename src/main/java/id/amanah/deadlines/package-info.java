/** Legal clocks (<i>jangka waktu</i>) as rows: started, standing still, met, breached. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "installation", "identity", "journal",
        "calendar", "rules", "organisation", "access", "kinds", "declarations" })
package id.amanah.deadlines;
