package id.amanah.desk.web;

/**
 * How Amanah looks for the people of an agency.
 *
 * @param name the name in the head and in titles
 * @param logo the path of the picture in the head; null for Amanah's own
 * @param sheet the path of the style sheet with the accent; null for Amanah's own
 * @param deep the darkest shade of the accent, for the browser's frame
 */
record Look(String name, String logo, String sheet, String deep) {
}
