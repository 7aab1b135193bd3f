package id.amanah.kinds;

import java.util.Set;

/** The keys of deadlines that models may name; the deadlines bring them. */
public interface DeadlineKeys {

    Set<String> keys();

}
