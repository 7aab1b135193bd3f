package id.amanah.browser;

/** What is the same in filing any kind. */
final class Filing {

    private Filing() {
    }

    /** Goes on through the pages that are left, states the truth and submits. */
    static String toTheEnd(Visit visit) {
        for (int pages = 0; !visit.where().endsWith("/periksa"); pages++) {
            if (pages == 15) {
                throw new AssertionError("Does not come to the check, stands at " + visit.where());
            }
            if (visit.count("[name=statementOfTruth][type=checkbox]") > 0) {
                visit.answers("statementOfTruth", "true");
            }
            visit.goesOn();
        }
        if (visit.count("#submit [name=statementOfTruth][type=checkbox]") > 0) {
            visit.answers("statementOfTruth", "true");
        }
        return visit.submits().number();
    }

}
