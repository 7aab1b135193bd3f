package id.amanah.letters;

import id.amanah.Clients;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The letters that somebody got about a case, however many others they got. */
public final class LettersOf {

    private static final int SIZE = 200;

    private LettersOf() {
    }

    public static List<Map<String, Object>> of(Clients clients, String who, String number) {
        List<Map<String, Object>> letters = new ArrayList<>();
        List<Map<String, Object>> some;
        int page = 0;
        do {
            some = clients.as(who).get("/api/letters?size=%d&page=%d".formatted(SIZE, page++)).items();
            some.stream().filter(letter -> number.equals(letter.get("declaration"))).forEach(letters::add);
        }
        while (some.size() == SIZE);
        return letters;
    }

}
