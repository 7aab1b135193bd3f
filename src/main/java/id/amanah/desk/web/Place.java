package id.amanah.desk.web;

/**
 * A place of the menu that is on every page.
 *
 * @param path where it leads
 * @param words the key of its name
 * @param order smaller ones stand further left; the desk's own are 10, 20, 30 and so on
 * @param count what waits there, shown as a badge; 0 shows none
 * @param countWords the key of the sentence about the count for those who listen, its
 * place {0} being the count; null if there is never a count
 */
record Place(String path, String words, int order, int count, String countWords) {

    static Place of(String path, String words, int order) {
        return new Place(path, words, order, 0, null);
    }

}
