package id.amanah.kill;

/** What is struck with SIGKILL, as a crash or a power cut would. */
enum Blow {

    /** The program; its PostgreSQL goes on running. */
    PROGRAM,

    /** The program and all of its PostgreSQL. */
    EVERYTHING,

    /** PostgreSQL's first process and the program, while its workers still end. */
    POSTMASTER_AND_PROGRAM,

    /**
     * One session of PostgreSQL: all sessions end, the program has to go on by itself.
     */
    SESSION,

    /** The program, struck once more while it starts again. */
    PROGRAM_TWICE

}
