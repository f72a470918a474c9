package org.multaqa.mail;

import java.util.Locale;

/** How far a letter has come. */
enum State {

    /** To be tried when it is due. */
    WAITING,
    /** Its writer failed too often; kept until it is no longer worth sending, in case a new release mends that. */
    PARKED,
    /** Taken by the mail server. */
    SENT,
    /** Written to the folder, since there is no mail server. */
    WRITTEN,
    /** Its writer had nothing to tell any more. */
    NOT_DUE,
    /** No longer worth sending. */
    EXPIRED,
    /** The mail server said that it never will take it. */
    REFUSED,
    /** Not tried: nothing could be delivered to that address lately. */
    BOUNCING,
    /** Taken, and then reported as not delivered. */
    BOUNCED;

    /** As it stands in the table. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
