package id.amanah.kinds;

/**
 * What is wrong with a folder of models, for the designer who must mend it.
 *
 * @param file the file of the folder
 * @param element the id of the element, the key of the field or the name of the word;
 * empty if it is the file itself
 * @param reason what is wrong and what to do
 */
public record Problem(String file, String element, String reason) {

    @Override
    public String toString() {
        return file + (element.isEmpty() ? "" : ", " + element) + ": " + reason;
    }

}
