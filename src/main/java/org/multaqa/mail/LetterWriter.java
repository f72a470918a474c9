package org.multaqa.mail;

import java.time.Instant;
import java.util.Optional;

import org.multaqa.language.Language;

/** Writes the letters of one kind, when they are sent. A bean of this type is all that a feature declares. */
public interface LetterWriter {

    /** The kind, as in the envelopes. */
    String kind();

    /**
     * Reads what is true now, of rights and of state, and writes of that; mints what tokens the letter needs. It runs in
     * no transaction, and opens those that it needs for the viewer that it needs. A letter that could not be sent is
     * written again at the next try, and so is one that was sent by a node that then died.
     *
     * @return empty if the letter is no longer due
     */
    Optional<Letter> write(Envelope envelope, Instant now);

    /** A letter of this kind with invented facts, for those who look at how it reads. */
    Letter sample(Language language);
}
