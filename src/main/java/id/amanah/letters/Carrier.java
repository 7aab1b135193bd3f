package id.amanah.letters;

/** Takes a mail on its way. */
interface Carrier {

    Name name();

    /** Never throws for what a mail server or a disk does: the answer says it. */
    ServerAnswer carry(Outgoing mail);

    /** Which way. */
    enum Name {

        SMTP, FILE

    }

}
