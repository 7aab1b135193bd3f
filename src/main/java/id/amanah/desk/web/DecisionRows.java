package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.forms.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows that a list of a decision's form is offered with, one for each object that the
 * decision is about: a bean for each field that has objects.
 */
interface DecisionRows {

    /** Empty where the list is not about objects of this field. */
    Optional<List<Row>> of(Declaration declaration, Component.DynamicList list);

    /**
     * Where the facts come from that a list confirms or corrects: by object, from 1, and
     * by field. Empty where it is about no facts.
     */
    default Map<Integer, Map<String, Origin>> origins(Declaration declaration, Component.DynamicList list) {
        return Map.of();
    }

    /**
     * Where a fact comes from.
     *
     * @param question the key of the words of the question
     * @param answer what was answered; null if nothing
     * @param derived what that makes of the fact; null if nobody knows
     * @param corrected what was said instead; null if nothing
     */
    record Origin(String question, Boolean answer, Boolean derived, Boolean corrected) {
    }

    /**
     * An object that is decided on.
     *
     * @param object its position, from 1
     */
    record Row(int object, String title, Long valueRupiah) {
    }

}
