package id.amanah.gifts;

import id.amanah.declarations.Declaration;
import id.amanah.letters.LetterSource;
import id.amanah.letters.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What letters about gifts know: each object, its value, what the table said, its end.
 */
@Component
class GiftLetters implements LetterSource {

    private static final Set<String> OF_OBJECTS = Set.of("number", "description", "value", "status", "exempt", "clause",
            "basis", "decree");

    private final GiftReports reports;

    private final MessageSource messages;

    GiftLetters(GiftReports reports, MessageSource messages) {
        this.reports = reports;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "gift";
    }

    @Override
    public Set<String> members() {
        Set<String> members = new TreeSet<>(Set.of("anyStateOwned"));
        OF_OBJECTS.forEach(member -> {
            members.add("objects." + member);
            members.add("stateOwned." + member);
        });
        return members;
    }

    @Override
    public Map<String, Object> of(Declaration declaration, Locale language) {
        List<GiftReports.Standing> objects = reports.standings(declaration);
        List<Map<String, Object>> stateOwned = objects.stream()
            .filter(object -> object.status() == ObjectStatus.STATE_PROPERTY)
            .map(object -> written(object, language))
            .toList();
        return Map.of("objects", objects.stream().map(object -> written(object, language)).toList(), "stateOwned",
                stateOwned, "anyStateOwned", !stateOwned.isEmpty());
    }

    private Map<String, Object> written(GiftReports.Standing object, Locale language) {
        boolean exempt = Boolean.FALSE.equals(object.reportable());
        Map<String, Object> written = new HashMap<>();
        written.put("number", object.object());
        written.put("description", object.description());
        written.put("value", object.valueRupiah() == null ? null : Money.of(object.valueRupiah()));
        written.put("status", messages.getMessage("gifts.letter." + object.status(), null, language));
        written.put("exempt", exempt);
        written.put("clause", exempt ? object.clause() : null);
        written.put("basis", exempt ? object.basis() : null);
        written.put("decree", object.decree());
        return written;
    }

}
