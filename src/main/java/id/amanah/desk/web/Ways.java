package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.forms.Component;
import java.util.List;
import java.util.Locale;

/** Where filing leads: the addresses of its pages, and which comes after which. */
final class Ways {

    private Ways() {
    }

    static String tasks(Declaration declaration) {
        return "/laporan/" + declaration.number() + "/isi";
    }

    static String check(Declaration declaration) {
        return "/laporan/" + declaration.number() + "/periksa";
    }

    static String to(Declaration declaration, Sheet.Page page) {
        return tasks(declaration) + "/" + page.id();
    }

    static String to(Declaration declaration, Sheet.Page page, String list, String row) {
        return to(declaration, page) + "/" + list + "/" + row;
    }

    /**
     * The page after a page, or the check after the last. A page that only has a list
     * which needs a row and has none begins with it.
     */
    static String onFrom(Declaration declaration, Sheet.Page page, Go go, Sheet sheet, Locale locale) {
        if (go == Go.STOP) {
            return tasks(declaration);
        }
        List<Sheet.Page> pages = sheet.pages(declaration, locale);
        int at = pages.stream().map(Sheet.Page::id).toList().indexOf(page.id()) + 1;
        if (at >= pages.size()) {
            return check(declaration);
        }
        Sheet.Page next = pages.get(at);
        boolean begins = next.components().size() == 1 && next.components().get(0) instanceof Component.DynamicList list
                && list.minRows() > 0 && Rows.of(declaration.answers(), next.components().get(0).key()).isEmpty();
        return begins ? to(declaration, next, next.components().get(0).key(), "baru") : to(declaration, next);
    }

}
