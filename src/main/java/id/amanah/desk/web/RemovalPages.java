package id.amanah.desk.web;

import id.amanah.forms.web.RowTitles;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes a row out of its list at once and offers to bring it back. The row removed last
 * is kept in the session until then; it comes back to its place, and whatever named it
 * names it again.
 */
@Controller
@RequestMapping("/laporan/{number}/isi/{page}/{list}/{row}")
class RemovalPages {

    private static final String KEPT = "amanah.removed-row";

    private final RowPages rows;

    private final Drafts drafts;

    private final Sheet sheet;

    RemovalPages(RowPages rows, Drafts drafts, Sheet sheet) {
        this.rows = rows;
        this.drafts = drafts;
        this.sheet = sheet;
    }

    @PostMapping("/hapus")
    String remove(@PathVariable String number, @PathVariable String page, @PathVariable String list,
            @PathVariable String row, HttpSession session, RedirectAttributes next, Locale locale) {
        RowPages.Place place = rows.place(number, page, list, row, locale);
        String back = Ways.to(place.declaration(), place.page());
        int at = place.position();
        if (at >= 0) {
            List<String> naming = Rows.naming(sheet.form(place.declaration()), place.declaration().answers(), list, at);
            session.setAttribute(KEPT, Map.of("row", place.saved(), "at", at, "of", back, "naming", naming));
            String title = RowTitles.of(place.list(), place.saved(), at,
                    sheet.labels(place.declaration().bundle(), locale));
            next.addFlashAttribute("removed", Map.of("title", title, "action",
                    Ways.to(place.declaration(), place.page(), list, row) + "/urungkan"));
            drafts.change(number, answers -> Rows.removed(sheet.form(place.declaration()), answers, list, row));
        }
        return "redirect:" + back;
    }

    @PostMapping("/urungkan")
    @SuppressWarnings("unchecked")
    String bringBack(@PathVariable String number, @PathVariable String page, @PathVariable String list,
            @PathVariable String row, HttpSession session, Locale locale) {
        RowPages.Place place = rows.place(number, page, list, row, locale);
        String back = Ways.to(place.declaration(), place.page());
        if (session.getAttribute(KEPT) instanceof Map<?, ?> kept && back.equals(kept.get("of"))
                && kept.get("row") instanceof Map<?, ?> saved && row.equals(saved.get("id"))) {
            drafts.change(number, answers -> Rows.broughtBack(sheet.form(place.declaration()), answers, list,
                    (Map<String, Object>) saved, (int) kept.get("at"), (List<String>) kept.get("naming")));
            session.removeAttribute(KEPT);
        }
        return "redirect:" + back;
    }

}
