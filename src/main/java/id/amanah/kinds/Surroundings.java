package id.amanah.kinds;

import java.util.Set;

/**
 * What the lint knows of the program around the models.
 *
 * @param deadlines the keys of deadlines that the law tables have
 * @param decisions the keys of decision tables that are known
 * @param letters the names that every letter may use
 */
record Surroundings(StepSignatures steps, Set<String> deadlines, Set<String> decisions, Set<String> letters) {
}
