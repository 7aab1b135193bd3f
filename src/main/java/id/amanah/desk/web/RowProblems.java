package id.amanah.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Problems inside rows, one for each row: a page with cards has no fields of theirs. */
final class RowProblems {

    private static final Pattern IN_ROW = Pattern.compile("(\\w+)\\[(\\d+)].*");

    private RowProblems() {
    }

    static List<Sheet.Problem> gathered(List<Sheet.Problem> problems, List<Cards.Deck> decks, Sheet sheet,
            Locale locale) {
        List<Sheet.Problem> gathered = new ArrayList<>();
        for (Sheet.Problem problem : problems) {
            Matcher row = IN_ROW.matcher(problem.field());
            if (!row.matches()) {
                gathered.add(problem);
                continue;
            }
            String field = row.group(1) + "[" + row.group(2) + "]";
            if (gathered.stream().noneMatch(p -> p.field().equals(field))) {
                String sentence = sheet.incomplete(title(decks, row.group(1), Integer.parseInt(row.group(2))), locale);
                gathered.add(new Sheet.Problem(field, Sheet.target(field), sentence, sentence));
            }
        }
        return gathered;
    }

    private static String title(List<Cards.Deck> decks, String list, int at) {
        return decks.stream()
            .filter(d -> d.name().equals(list) && at < d.cards().size())
            .map(d -> d.cards().get(at).title())
            .findFirst()
            .orElse(list);
    }

}
