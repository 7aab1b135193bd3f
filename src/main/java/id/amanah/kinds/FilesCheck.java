package id.amanah.kinds;

import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Checks which files a folder holds. */
final class FilesCheck {

    /**
     * More than any kind needs; a folder lives in memory as long as a case runs on it.
     */
    private static final int LARGEST = 2_000_000;

    private static final String NAMES = "kind\\.yaml|words_(id|en)\\.properties|[a-z0-9-]+\\.(bpmn|form|dmn|md)"
            + "|letters/[a-z0-9-]+_(id|en)\\.mustache";

    private final Folder folder;

    private final Problems problems;

    FilesCheck(Folder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    void run() {
        folder.files().forEach(this::file);
        folder.names(".mustache").forEach(this::letter);
    }

    private void file(String name, byte[] bytes) {
        if (!name.matches(NAMES)) {
            problems.add(name, "", "a folder does not hold such a file; it holds kind.yaml, words_id.properties, "
                    + "words_en.properties, letters/<name>_id.mustache and _en.mustache, and .bpmn, .form, .dmn and .md "
                    + "files named in lower-case letters, digits and hyphens");
        }
        if (bytes.length > LARGEST) {
            problems.add(name, "", "the file is larger than 2 MB");
        }
    }

    private void letter(String name) {
        String other = name.endsWith("_id.mustache") ? name.replace("_id.mustache", "_en.mustache")
                : name.replace("_en.mustache", "_id.mustache");
        if (!folder.has(other)) {
            problems.add(other, "", "the letter is missing in this language; add the file beside " + name);
        }
    }

    /** The keys of the decision tables in the folder. */
    Set<String> decisions() {
        Set<String> keys = new HashSet<>();
        for (String name : folder.names(".dmn").toList()) {
            try {
                for (Element element : Xml.children(Xml.parse(folder.bytes(name)).getDocumentElement())) {
                    if (element.getLocalName().equals("decision")) {
                        keys.add(element.getAttribute("id"));
                    }
                }
            }
            catch (SAXException ex) {
                problems.add(name, "", "it is no XML, or it has a DOCTYPE: " + ex.getMessage());
            }
        }
        return keys;
    }

}
