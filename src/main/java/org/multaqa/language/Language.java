package org.multaqa.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** One of the three languages in which every page of the mall stands. The order is the order of the language switch. */
public enum Language {

    AR("العربية", Direction.RTL), EN("English", Direction.LTR), FR("Français", Direction.LTR);

    /** The direction of writing, as in the HTML attribute {@code dir}. */
    public enum Direction {
        LTR, RTL;

        /** {@code ltr} or {@code rtl}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String code = name().toLowerCase(Locale.ROOT);
    private final String ownName;
    private final Direction direction;

    Language(String ownName, Direction direction) {
        this.ownName = ownName;
        this.direction = direction;
    }

    /** The language's subtag (BCP 47), which is also the first part of each address: {@code ar}, {@code en}, {@code fr}. */
    public String code() {
        return code;
    }

    /** The language's name in that language. */
    public String ownName() {
        return ownName;
    }

    public Direction direction() {
        return direction;
    }

    /** {@code ltr} or {@code rtl}, for the HTML attribute {@code dir}. */
    public String dir() {
        return direction.code();
    }

    /** The language with exactly this code; empty for any other text, {@code AR} and {@code ar-EG} included. */
    public static Optional<Language> of(String code) {
        return List.of(values()).stream().filter(language -> language.code().equals(code)).findFirst();
    }

    /**
     * The best of the three for a reader.
     *
     * @param acceptLanguage the request's header (RFC 9110, section 12.5.4), or null; an unreadable one counts as none
     * @return English where the header names none of the three
     */
    public static Language best(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 500) {
            return EN;
        }
        try {
            var ranges = Locale.LanguageRange.parse(acceptLanguage);
            return of(Optional.ofNullable(Locale.lookupTag(ranges, List.of("ar", "en", "fr"))).orElse("en")).orElse(EN);
        } catch (IllegalArgumentException unreadable) {
            return EN;
        }
    }
}
