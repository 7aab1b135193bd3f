package id.amanah.browser;

/**
 * What somebody looks at pages with.
 *
 * @param width in pixels
 * @param scripts whether JavaScript runs
 * @param language {@code id} or {@code en}
 */
record Screen(int width, boolean scripts, String language) {

    static final Screen PHONE = new Screen(360, true, "id");

    static final Screen OLD_PHONE = new Screen(360, false, "id");

    static final Screen DESK = new Screen(1280, true, "id");

    boolean isPhone() {
        return width < 640;
    }

    /** The sentence of the two that is in the language of the screen. */
    String say(String indonesian, String english) {
        return language.equals("en") ? english : indonesian;
    }

}
