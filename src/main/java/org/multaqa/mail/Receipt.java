package org.multaqa.mail;

/** How a try to send a letter ended. */
sealed interface Receipt {

    /** It has left. */
    record Taken(State state) implements Receipt {}

    /** It never will be taken. */
    record Refused(StatusCode status) implements Receipt {}

    /**
     * Perhaps at another time.
     *
     * @param away whether nothing can be sent now, rather than this letter alone
     * @param why for the log: a number or a kind of exception, never what the server said
     */
    record Later(boolean away, String why) implements Receipt {}
}
