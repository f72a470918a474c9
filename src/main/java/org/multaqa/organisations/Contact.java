package org.multaqa.organisations;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A way to reach an organisation.
 *
 * @param value as people write it: an e-mail address, a number, a postal address; 1 to {@value #LONGEST} characters
 */
public record Contact(Means means, String value, Audience audience) {

    /** How one is reached. */
    public enum Means {
        EMAIL, PHONE, WHATSAPP, ADDRESS;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Means> of(String word) {
            return Stream.of(values()).filter(means -> means.word().equals(word)).findFirst();
        }
    }

    /** How many characters a value can have. */
    public static final int LONGEST = 500;

    private static final Pattern MAILBOX = Pattern.compile("[^\\s@?&%#<>\"]+@[^\\s@?&%#<>\"]+");
    private static final Pattern NUMBER = Pattern.compile("\\+?[\\p{Nd} ().–-]{4,30}");

    public Contact {
        value = value.strip();
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a contact has 1 to " + LONGEST + " characters");
        }
    }

    /** As the card shows it: a number in ASCII digits, because groups of Arabic ones would stand in reverse. */
    public String shown() {
        return switch (means) {
            case EMAIL, ADDRESS -> value;
            case PHONE, WHATSAPP -> value.codePoints()
                    .map(sign -> Character.isDigit(sign) ? Character.forDigit(Character.digit(sign, 10), 10) : sign)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        };
    }

    /** What a click on it opens, such as {@code tel:+20865550142}; empty where nothing could. */
    public String link() {
        return switch (means) {
            case EMAIL -> MAILBOX.matcher(value).matches() ? "mailto:" + value : "";
            case PHONE -> number().isEmpty() ? "" : "tel:" + number();
            case WHATSAPP -> number().startsWith("+") ? "https://wa.me/" + number().substring(1) : "";
            case ADDRESS -> "";
        };
    }

    /** The number as it is dialled, in ASCII digits: 00 is a plus, and (0) is not dialled after either. */
    private String number() {
        if (!NUMBER.matcher(value).matches()) {
            return "";
        }
        boolean international = value.startsWith("+")
                || Character.digit(value.charAt(0), 10) == 0 && Character.digit(value.charAt(1), 10) == 0;
        var dialled = new StringBuilder(value.startsWith("+") ? "+" : "");
        (international ? value.replaceFirst("\\(\\p{Nd}\\)", "") : value).codePoints()
                .filter(Character::isDigit)
                .forEach(digit -> dialled.append(Character.digit(digit, 10)));
        return dialled.toString().replaceFirst("^00", "+");
    }
}
