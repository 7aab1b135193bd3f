package id.amanah.kinds;

/**
 * A letter that a case comes to after a decision, before anybody is asked again.
 *
 * @param step the element that sends it
 * @param letter the name of the letter
 * @param to whom it is sent to, as the model says it
 * @param certain false if it depends on what a step finds on the way
 */
public record LetterAhead(String step, String letter, String to, boolean certain) {
}
