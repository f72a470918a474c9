package org.multaqa.mail;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;

/**
 * What waits in the queue for a letter: to whom, and what its writer needs to write it.
 *
 * @param kind the feature, a dot, a word, such as {@code signin.reset}; there must be a {@link LetterWriter} of it
 * @param address one that {@link #takes}
 * @param language the reader's
 * @param facts ids and short words, by name; never a text, a name or a token
 * @param goodUntil when the letter is no longer worth sending; it is then dropped
 * @param once what may be told only once, such as {@code digest:person:2026-W10}; a second envelope of the kind with the
 *     same one is not queued for 30 days after the first was sent or dropped; null where each is a letter of its own
 */
public record Envelope(String kind, String address, Language language, Map<String, String> facts, Instant goodUntil,
        @Nullable String once) {

    private static final int MOST_FACTS = 20;
    private static final int LONGEST_FACT = 200;

    public Envelope {
        if (!kind.matches("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*") || kind.length() > 60) {
            throw new IllegalArgumentException("no kind of letter: " + kind);
        }
        address = Address.of(address)
                .orElseThrow(() -> new IllegalArgumentException("not an address that mail can be sent to"));
        facts = Map.copyOf(facts);
        if (facts.size() > MOST_FACTS
                || facts.values().stream().anyMatch(fact -> fact.length() > LONGEST_FACT || fact.indexOf('\0') >= 0)) {
            throw new IllegalArgumentException("facts are ids and short words");
        }
    }

    /**
     * Whether mail can be sent to that address: one address alone, as HTML's {@code input type=email} takes it, at most
     * 254 characters; letters of every script behind the @ only.
     */
    public static boolean takes(String address) {
        return Address.of(address).isPresent();
    }

    /**
     * The fact of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String fact(String name) {
        var fact = facts.get(name);
        if (fact == null) {
            throw new IllegalArgumentException("no fact " + name + " in an envelope of " + kind);
        }
        return fact;
    }

    /** The kind alone: the rest may not belong in a log. */
    @Override
    public String toString() {
        return "Envelope[" + kind + "]";
    }
}
