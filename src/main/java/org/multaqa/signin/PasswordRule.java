package org.multaqa.signin;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

import com.nulabinc.zxcvbn.Zxcvbn;

/** What a password must be: long, and not among the first that anybody would try. Which signs it has is free. */
final class PasswordRule {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    /** Of zxcvbn's scale from 0 to 4: fewer than a hundred million tries would find it. */
    private static final int GUESSED = 1;

    private static final Zxcvbn GUESSING = new Zxcvbn();

    private PasswordRule() {}

    /** The password that was typed, whatever keyboard composed its letters (RFC 8265, section 4.2). */
    static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /**
     * What is wrong with it.
     *
     * @param known words that whoever wants to guess it knows, such as the person's name
     * @return the last part of the message's key, or empty
     */
    static Optional<String> problem(String password, List<String> known) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("short");
        }
        if (length > LONGEST) {
            return Optional.of("long");
        }
        return GUESSING.measure(password, known).getScore() <= GUESSED ? Optional.of("guessed") : Optional.empty();
    }
}
