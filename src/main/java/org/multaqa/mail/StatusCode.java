package org.multaqa.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An enhanced mail system status code (RFC 3463).
 *
 * @param text such as {@code 5.1.1}
 */
record StatusCode(String text) {

    private static final Pattern CODE = Pattern.compile("(?<![\\d.])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d.])");

    /** The first one in what a server said. */
    static Optional<StatusCode> in(String said) {
        return CODE.matcher(said).results().findFirst().map(found -> new StatusCode(found.group()));
    }

    /** Whether it says that it will not be otherwise later. */
    boolean permanent() {
        return text.startsWith("5.");
    }

    /**
     * Whether the address itself is at fault: unknown, disabled, or without a host. A full mailbox, a letter that is too
     * long or of which the other side thinks ill says nothing of the next one.
     */
    boolean hard() {
        return text.matches("5\\.(0|1|4)\\.\\d+|5\\.2\\.[01]");
    }
}
