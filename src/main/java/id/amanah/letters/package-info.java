/**
 * Letters to people: written from the kind's templates in the transaction of what they
 * tell, kept in the in-app inbox, announced by mail through an outbox.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "installation", "identity", "journal",
        "calendar", "forms", "organisation", "access", "kinds", "declarations", "deadlines", "workflow" })
package id.amanah.letters;
