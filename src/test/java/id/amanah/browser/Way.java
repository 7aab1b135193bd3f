package id.amanah.browser;

/** How people bring a case to one end of its kind. */
interface Way {

    Case go(Office office);

    /**
     * A case that has come to its end.
     *
     * @param who somebody who may see it
     */
    record Case(String who, String number) {
    }

}
