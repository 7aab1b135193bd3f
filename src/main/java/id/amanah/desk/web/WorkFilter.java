package id.amanah.desk.web;

import id.amanah.workflow.Inbox;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody chose of the work list, as its address says it; what an address says that
 * is not known is as if it said nothing.
 */
record WorkFilter(Inbox.Wanted wanted, int page) {

    static WorkFilter read(Map<String, String> asked) {
        String text = asked.getOrDefault("cari", "").strip();
        return new WorkFilter(new Inbox.Wanted(one(Inbox.Tab.class, asked.get("queue"), Inbox.Tab.OPEN),
                asked.getOrDefault("jenis", ""), asked.getOrDefault("langkah", ""),
                text.substring(0, Math.min(100, text.length())),
                one(Inbox.Due.class, asked.get("batas"), Inbox.Due.ANY),
                one(Inbox.Order.class, asked.get("urut"), Inbox.Order.DUE)), page(asked.get("page")));
    }

    private static <T extends Enum<T>> T one(Class<T> type, String name, T otherwise) {
        for (T one : type.getEnumConstants()) {
            if (one.name().equalsIgnoreCase(name)) {
                return one;
            }
        }
        return otherwise;
    }

    private static int page(String page) {
        return page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0;
    }

    /** Whether less than everything of the tab is wanted. */
    public boolean narrows() {
        return !wanted.kind().isEmpty() || !wanted.step().isEmpty() || !wanted.text().isEmpty()
                || wanted.due() != Inbox.Due.ANY;
    }

    /** The address of the same choice on another page. */
    public String at(int other) {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/kerja").queryParam("queue", name(wanted.tab()));
        add(path, "jenis", wanted.kind());
        add(path, "langkah", wanted.step());
        add(path, "cari", wanted.text());
        add(path, "batas", wanted.due() == Inbox.Due.ANY ? "" : name(wanted.due()));
        add(path, "urut", wanted.order() == Inbox.Order.DUE ? "" : name(wanted.order()));
        add(path, "page", other == 0 ? "" : String.valueOf(other));
        return path.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder path, String name, String value) {
        if (!value.isEmpty()) {
            path.queryParam(name, value);
        }
    }

    static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

}
