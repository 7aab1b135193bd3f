package id.amanah.access;

/**
 * In which capacity (<i>kedudukan</i>) somebody sees a declaration; the first that holds
 * counts.
 */
public enum Capacity {

    /** Declares. */
    DECLARANT,
    /** Terlapor: is reported, and may see it since being heard. */
    SUBJECT,
    /** Hold an office in the case, or look after it. */
    OFFICER, SUPERIOR, COMMITTEE, AUDITOR

}
