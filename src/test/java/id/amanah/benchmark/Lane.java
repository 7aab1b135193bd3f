package id.amanah.benchmark;

/** One of two systems that carry the same cases from beginning to end. */
interface Lane {

    String name();

    /** The schema whose tables hold its cases. */
    String schema();

    RoundTrips trips();

    /** Carries one case from its filing to its end. */
    void carry(int number);

    /**
     * How many cases have reached their end; what the benchmark counts, it looks up.
     */
    long ended();

}
