package id.amanah.access;

/**
 * In which capacity (<i>kedudukan</i>) somebody sees a declaration; the first that holds
 * counts.
 */
public enum Capacity {

    DECLARANT, OFFICER, SUPERIOR, COMMITTEE, AUDITOR

}
