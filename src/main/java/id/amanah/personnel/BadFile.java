package id.amanah.personnel;

/** The file cannot be read any further; thrown by what reads, caught by the import. */
final class BadFile extends RuntimeException {

    private final transient Flaw flaw;

    BadFile(int line, String key, Object... args) {
        super(key);
        this.flaw = Flaw.of(line, "", key, args);
    }

    Flaw flaw() {
        return flaw;
    }

}
