package org.multaqa.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses as mail servers everywhere take them. */
final class Address {

    private static final int LONGEST = 254;
    /** As in HTML, section 4.10.5.1.5: neither quoted nor commented, and nothing that could end a header. */
    private static final Pattern ASCII = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");

    private Address() {}

    /** The address with its host in small ASCII letters; empty if it is none. */
    static Optional<String> of(String typed) {
        int at = typed.lastIndexOf('@');
        if (at < 1 || typed.length() > LONGEST) {
            return Optional.empty();
        }
        return host(typed.substring(at + 1)).map(host -> typed.substring(0, at) + "@" + host)
                .filter(address -> address.length() <= LONGEST && ASCII.matcher(address).matches());
    }

    private static Optional<String> host(String typed) {
        try {
            return Optional.of(IDN.toASCII(typed).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
