package org.multaqa.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom letters come from; the server that takes them is told in {@code spring.mail}.
 *
 * @param from the sender that readers see, an address with or without a name before it; empty for {@code multaqa} at the
 *     mall's host
 * @param bounces the address to which other servers report what they could not deliver; with a plus and a number of the
 *     letter before its @; empty to hear nothing of it
 */
@ConfigurationProperties("multaqa.mail")
record MailSettings(@DefaultValue("") String from, @DefaultValue("") String bounces) {

    private static final String NAMED = "[^<>\\p{Cc}]{1,100} <[^<> ]+>";

    MailSettings {
        if (!from.isEmpty() && Address.of(addressIn(from)).isEmpty()) {
            throw new IllegalArgumentException("multaqa.mail.from is “" + from
                    + "”; it must be one address, such as desk@mall.example.org or Mall <desk@mall.example.org>");
        }
        if (!bounces.isEmpty() && (Address.of(bounces).isEmpty() || bounces.indexOf('+') >= 0)) {
            throw new IllegalArgumentException("multaqa.mail.bounces is “" + bounces
                    + "”; it must be one address without a plus, such as bounces@mall.example.org");
        }
    }

    /** The address in {@link #from}; empty if that is. */
    String address() {
        return Address.of(addressIn(from)).orElse("");
    }

    /** The name in {@link #from}; empty if there is none. */
    String name() {
        return from.matches(NAMED) ? from.substring(0, from.lastIndexOf('<')).strip().replace("\"", "") : "";
    }

    private static String addressIn(String from) {
        return from.matches(NAMED) ? from.substring(from.lastIndexOf('<') + 1, from.length() - 1) : from;
    }
}
