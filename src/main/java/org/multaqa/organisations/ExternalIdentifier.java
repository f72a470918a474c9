package org.multaqa.organisations;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What another register calls an organisation.
 *
 * @param scheme the register: a code of org-id.guide, such as {@code GB-CHC}, or the prefix that the source uses
 * @param value its number there
 */
public record ExternalIdentifier(String scheme, String value) {

    private static final String SAMPLE = "sample";
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

    public ExternalIdentifier {
        value = value.strip();
        if (!SCHEME.matcher(scheme).matches() || value.isEmpty() || value.length() > 120) {
            throw new IllegalArgumentException("not an identifier");
        }
    }

    /** Reads {@code scheme:value}; empty if it is not of that form. */
    public static Optional<ExternalIdentifier> parse(String text) {
        var colon = text.indexOf(':');
        try {
            return colon < 1
                    ? Optional.empty()
                    : Optional.of(new ExternalIdentifier(text.substring(0, colon).strip(), text.substring(colon + 1)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** What the sample mall numbers its invented organisations with: it is no register, so readers are not shown it. */
    public static ExternalIdentifier ofSample(long number) {
        return new ExternalIdentifier(SAMPLE, "%07d".formatted(number));
    }

    /** Whether a register gave it that others can look into. */
    public boolean isOfRegister() {
        return !scheme.equals(SAMPLE);
    }

    /** {@code scheme:value}. */
    @Override
    public String toString() {
        return scheme + ":" + value;
    }
}
