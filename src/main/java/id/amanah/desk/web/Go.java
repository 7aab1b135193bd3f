package id.amanah.desk.web;

import org.springframework.util.MultiValueMap;

/** What the one who fills a page wants next. */
enum Go {

    /** On to what comes next. */
    NEXT,
    /** Stop here for now. */
    STOP,
    /** Stay on the page: a file was added or taken away. */
    STAY,
    /** Nothing: the page saves itself while somebody types. */
    AUTO;

    static Go of(MultiValueMap<String, String> posted) {
        if (posted.containsKey(Attachments.DETACH) || posted.containsKey("_upload")) {
            return STAY;
        }
        String go = posted.getFirst("_go");
        return "auto".equals(go) ? AUTO : "stop".equals(go) ? STOP : NEXT;
    }

}
