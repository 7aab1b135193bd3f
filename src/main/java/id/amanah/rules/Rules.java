package id.amanah.rules;

import id.amanah.shared.AgencyId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The law as dated data: decision tables found by key, agency and the date that the law
 * names.
 */
public interface Rules {

    /**
     * Asks the version of a table that is in force for the agency (its own, or else the
     * general one) on the date.
     * @throws id.amanah.shared.Refusal {@code UNKNOWN} if no table has the key,
     * {@code INVALID} if none is in force
     */
    Finding decide(String key, AgencyId agency, LocalDate date, Map<String, Object> inputs);

    /** The keys of all tables. */
    Set<String> keys();

    /** The names of the inputs that the current version of a table asks for. */
    Set<String> inputs(String key);

    /** The names of the outputs that the current version of a table gives. */
    Set<String> outputs(String key);

    /**
     * Adds the version of a table if its content is not known yet.
     * @param source what it is called in messages, such as
     * {@code bpmn/gift-report/gift-exemption.dmn}
     * @param from the first day it is in force
     * @param until the first day it is no longer in force; null if open
     * @param agency whose own table it is; null if everybody's
     */
    void add(String source, byte[] dmn, LocalDate from, LocalDate until, AgencyId agency);

}
