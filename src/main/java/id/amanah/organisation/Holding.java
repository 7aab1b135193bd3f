package id.amanah.organisation;

/** How somebody holds a post (<i>jabatan</i>). */
public enum Holding {

    /** Definitif: appointed to it. */
    DEFINITIF,
    /** Pelaksana tugas: fills a vacant post. */
    PLT,
    /** Pelaksana harian: fills the post of somebody who is absent for a time. */
    PLH

}
