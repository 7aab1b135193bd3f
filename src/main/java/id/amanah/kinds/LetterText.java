package id.amanah.kinds;

import id.amanah.shared.Words;

/**
 * A letter (<i>surat</i>) of a kind as its folder has it: Mustache in both languages,
 * nothing filled in yet.
 *
 * @param name the name by which models send it, such as {@code received}
 * @param subject the line after {@code Subject:}, one line in each language
 * @param text the rest of the file, in plain text
 */
public record LetterText(String name, Words subject, Words text) {
}
