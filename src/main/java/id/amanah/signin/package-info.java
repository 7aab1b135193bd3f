/**
 * Signing in (<i>masuk</i>): passwords and second factors, identity providers and their
 * tokens, sessions, and how all of that is kept from those who try.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = { "shared", "installation", "identity", "journal", "organisation" })
package id.amanah.signin;
