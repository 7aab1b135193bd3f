package id.amanah.gifts;

/** Where an object (<i>objek gratifikasi</i>) stands; each has an end of its own. */
public enum ObjectStatus {

    REFUSED, NOT_REPORTABLE, UNDER_EXAMINATION, AT_KPK, STATE_PROPERTY, RECIPIENT_KEEPS, NOT_FOLLOWED_UP, HANDED_OVER,
    COMPENSATED

}
