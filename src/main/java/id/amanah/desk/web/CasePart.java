package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import java.util.Locale;
import java.util.Map;

/** A part of a declaration's page that serves one field only. */
interface CasePart {

    /** What the template needs of it; empty where the part does not belong. */
    Map<String, Object> of(Declaration declaration, Locale locale);

}
