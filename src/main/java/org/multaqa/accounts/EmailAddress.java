package org.multaqa.accounts;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as the mall keeps it: in small letters, its domain in ASCII (IDNA), so that one mailbox is one
 * account however it is typed.
 *
 * @param text such as {@code salma@example.org}; at most {@value #LONGEST} characters (RFC 5321, section 4.5.3.1)
 */
public record EmailAddress(String text) {

    static final int LONGEST = 254;

    /** What mail servers accept without quotes (RFC 5322, dot-atom); letters beyond ASCII most of them still refuse. */
    private static final Pattern FORM = Pattern
            .compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Z}]+");
    private static final int LONGEST_LOCAL_PART = 64;

    public EmailAddress {
        if (text.length() > LONGEST || text.indexOf('@') > LONGEST_LOCAL_PART || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** The address that somebody typed, forgiving spaces, marks of direction and capitals; empty if it can be none. */
    public static Optional<EmailAddress> read(String typed) {
        if (typed.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        var text = UNSEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        int at = text.lastIndexOf('@');
        try {
            return at < 1
                    ? Optional.empty()
                    : Optional.of(new EmailAddress(text.substring(0, at + 1)
                            + IDN.toASCII(text.substring(at + 1)).toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** The part behind the sign, such as {@code example.org}. */
    public String domain() {
        return text.substring(text.indexOf('@') + 1);
    }
}
