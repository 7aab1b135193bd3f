package id.amanah.browser;

import id.amanah.Answer;
import java.util.List;
import java.util.Map;

/** Reporting without signing in. */
final class Public {

    private Public() {
    }

    /**
     * Reports on the public page and follows the report by its code.
     * @param officer who takes it in, and so learns its number
     */
    static String reports(Office office, String kind, String officer, List<String> answers) {
        try (Visit citizen = office.nobody()) {
            citizen.opens("/lapor").presses("main a[href$='/" + kind + "']");
            for (int n = 0; n < answers.size(); n += 2) {
                citizen.answers(answers.get(n), answers.get(n + 1));
            }
            citizen.presses("#report > .govuk-button");
            String code = citizen.page().locator("#code").textContent();
            citizen.opens("/lapor").answers("kode", code).presses("#follow button");
            if (citizen.count("#progress") != 1) {
                throw new AssertionError("Nothing is told of " + code);
            }
        }
        Answer work = office.clients().as(officer).get("/api/work?queue=open&size=200");
        return work.list()
            .stream()
            .filter(item -> item.get("kind").equals(kind) && item.get("step").equals("screen"))
            .map((Map<String, Object> item) -> (String) item.get("declaration"))
            .max(String::compareTo)
            .orElseThrow();
    }

}
