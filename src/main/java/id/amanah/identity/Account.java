package id.amanah.identity;

/**
 * An enabled account (<i>akun</i>) and who acts when it signs in.
 *
 * @param password the hash as kept, never the password; {@link #hasPassword()} tells
 * whether it is one
 */
public record Account(String username, String password, Actor actor) {

    /** Kept where a hash would stand; no password gives it. */
    static final String NO_PASSWORD = "!";

    /** Whether somebody can sign in with a password at all. */
    public boolean hasPassword() {
        return !password.equals(NO_PASSWORD);
    }

    @Override
    public String toString() {
        return "Account[" + username + ", " + actor + "]";
    }

}
