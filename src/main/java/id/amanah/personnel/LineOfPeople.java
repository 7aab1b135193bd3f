package id.amanah.personnel;

import id.amanah.organisation.Nip;
import id.amanah.shared.Ids;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a line says of a person and of one post. */
final class LineOfPeople {

    static final String COPY = """
            copy staged_person (import, line, id, nip, staff_number, name, kind, rank_class, unit_code, title, head,
                holding, from_date, until_date, superior, mail, language, serves_since) from stdin""";

    private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("pns", "PNS"), Map.entry("cpns", "CPNS"),
            Map.entry("pppk", "PPPK"), Map.entry("pppk paruh waktu", "PPPK_PART_TIME"),
            Map.entry("pppk part time", "PPPK_PART_TIME"), Map.entry("pejabat negara", "STATE_OFFICIAL"),
            Map.entry("state official", "STATE_OFFICIAL"), Map.entry("politik", "POLITICAL"),
            Map.entry("political", "POLITICAL"), Map.entry("non asn", "NON_ASN"), Map.entry("lainnya", "OTHER"),
            Map.entry("other", "OTHER"));

    private static final Map<String, String> HOLDINGS = Map.of("definitif", "DEFINITIF", "definitive", "DEFINITIF",
            "plt", "PLT", "plt.", "PLT", "plh", "PLH", "plh.", "PLH");

    /** What a spreadsheet makes of a long number. */
    private static final Pattern SHORTENED = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d+");

    private static final Pattern MAIL = Pattern.compile("[^@\\s\\p{Cntrl}<>,;:\"]+@[A-Za-z0-9.-]+");

    private LineOfPeople() {
    }

    /** Adds the row; what is wrong with it is in the flaws of the cells. */
    static void copy(UUID id, Cells cells, CopyText to) {
        String kind = word(cells, Column.KIND, KINDS, "personnel.flaw.kind");
        String nip = nip(cells, kind);
        String number = cells.text(Column.STAFF_NUMBER);
        if (nip == null && number == null && !cells.isFlawed()) {
            cells.flaw(Column.NIP, "personnel.flaw.number-missing");
        }
        LocalDate from = cells.day(Column.FROM);
        LocalDate last = cells.day(Column.LAST);
        if (from != null && last != null && last.isBefore(from)) {
            cells.flaw(Column.LAST, "personnel.flaw.backwards");
        }
        String title = cells.text(Column.POST);
        Boolean head = cells.yes(Column.HEAD);
        String holding = word(cells, Column.HOLDING, HOLDINGS, "personnel.flaw.holding");
        if (title == null && (Boolean.TRUE.equals(head) || holding != null && !holding.equals("DEFINITIF"))) {
            cells.flaw(Column.POST, "personnel.flaw.post-missing");
        }
        to.add(id).add(cells.number()).add(Ids.next()).add(nip).add(number).add(cells.text(Column.NAME)).add(kind);
        to.add(cells.text(Column.RANK)).add(cells.text(Column.UNIT)).add(title).add(head);
        to.add(holding == null ? "DEFINITIF" : holding).add(from).add(last == null ? null : last.plusDays(1));
        to.add(superior(cells)).add(mail(cells)).add(language(cells)).add(servesSince(cells, nip, kind));
        to.end();
    }

    /** Spaces within a NIP are how it is often printed. */
    private static String nip(Cells cells, String kind) {
        String said = cells.text(Column.NIP);
        String nip = said == null ? null : said.replaceAll("[ ']", "");
        if (nip != null && SHORTENED.matcher(nip).matches()) {
            cells.flaw(Column.NIP, "personnel.flaw.nip-shortened", nip);
        }
        else if (kind != null && !cells.isFlawed()) {
            Nip.wrong(kind, nip, cells.today()).ifPresent(key -> cells.flaw(Column.NIP, key));
        }
        return nip;
    }

    private static String word(Cells cells, Column column, Map<String, String> words, String key) {
        String said = cells.lower(column);
        if (said == null) {
            return null;
        }
        String known = words.get(said.replace('_', ' ').replace('-', ' '));
        if (known == null) {
            cells.flaw(column, key, said);
        }
        return known;
    }

    private static String superior(Cells cells) {
        String said = cells.text(Column.SUPERIOR);
        return said == null ? null : said.replaceAll("[ ']", "");
    }

    private static String mail(Cells cells) {
        String said = cells.text(Column.MAIL);
        if (said != null && !MAIL.matcher(said).matches()) {
            cells.flaw(Column.MAIL, "personnel.flaw.mail", said);
        }
        return said;
    }

    private static String language(Cells cells) {
        String said = cells.lower(Column.LANGUAGE);
        if (said != null && !said.equals("id") && !said.equals("en")) {
            cells.flaw(Column.LANGUAGE, "personnel.flaw.language", said);
        }
        return said == null ? "id" : said;
    }

    private static LocalDate servesSince(Cells cells, String nip, String kind) {
        LocalDate said = cells.day(Column.SERVES_SINCE);
        boolean toldByNip = said == null && nip != null && ("PNS".equals(kind) || "CPNS".equals(kind))
                && !cells.isFlawed();
        return toldByNip ? new Nip(nip).appointedIn().atDay(1) : said;
    }

}
