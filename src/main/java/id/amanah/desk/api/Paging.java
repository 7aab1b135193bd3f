package id.amanah.desk.api;

import id.amanah.shared.Refusal;

/**
 * Which part of a list is asked for.
 *
 * @param page from 0 to a million
 * @param size 1 to 200
 */
record Paging(int page, int size) {

    Paging {
        if (page < 0 || page > 1_000_000 || size < 1 || size > 200) {
            throw Refusal.of(Refusal.Reason.MALFORMED, "refusal.desk.paging");
        }
    }

}
