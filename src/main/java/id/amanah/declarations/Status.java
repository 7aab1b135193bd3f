package id.amanah.declarations;

/** Where a declaration stands (<i>status</i>). */
public enum Status {

    DRAFT, SUBMITTED, RETURNED, CLOSED, WITHDRAWN

}
