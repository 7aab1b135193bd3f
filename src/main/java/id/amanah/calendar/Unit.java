package id.amanah.calendar;

/** What the amount of a legal term (<i>jangka waktu</i>) counts. */
public enum Unit {

    /** Days of work (<i>hari kerja</i>). */
    WORKING_DAYS,

    /** Days of the calendar (<i>hari kalender</i>). */
    DAYS,

    /** Months, to the day of the same number. */
    MONTHS,

    /** Hours of 60 minutes, day and night. */
    HOURS

}
