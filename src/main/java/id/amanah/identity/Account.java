package id.amanah.identity;

/**
 * An enabled account (<i>akun</i>) and who acts when it signs in.
 *
 * @param password the hash as kept, never the password
 */
record Account(String username, String password, Actor actor) {

    @Override
    public String toString() {
        return "Account[" + username + ", " + actor + "]";
    }

}
