package org.multaqa.signin;

import java.util.regex.Pattern;

import org.multaqa.language.Language;

/**
 * Where somebody wanted to go before they were asked who they are.
 *
 * @param address a path of this mall with its query, or empty for their own desk
 */
record Next(String address) {

    /** Below a language, and nothing that a browser would read as another host's address. */
    private static final Pattern OWN = Pattern
            .compile("/(?:ar|en|fr)(?:/[\\p{Alnum}%._~!$&'()*+,;=:@-]+)*(?:\\?[^\\s\\\\#\"<>]*)?");
    private static final int LONGEST = 2000;
    private static final int LONGEST_BRIEF = 200;

    /** What a request names, or nothing if it is no address of this mall's pages. */
    static Next read(String named) {
        return new Next(named.length() <= LONGEST && OWN.matcher(named).matches() ? named : "");
    }

    String or(Language language) {
        return address.isEmpty() ? "/" + language.code() + "/my" : address;
    }

    /** The same, without its query, where it is to wait in the queue of mail; nothing if it is long even then. */
    String brief() {
        var path = address.split("\\?", 2)[0];
        return path.length() <= LONGEST_BRIEF ? path : "";
    }
}
