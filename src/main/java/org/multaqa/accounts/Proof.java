package org.multaqa.accounts;

import java.util.Locale;

/** By what somebody proved who they are when they signed in. */
public enum Proof {

    PASSWORD,
    /** A link in a mail to their address. */
    LINK,
    /** A passkey, which their device gave only after it had itself checked who they are: two proofs in one. */
    PASSKEY;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Proof of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
