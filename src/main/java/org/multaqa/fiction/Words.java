package org.multaqa.fiction;

import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.multaqa.language.Language;

/** The same thing in the three languages. */
record Words(String ar, String en, String fr) {

    /** What is made anew in each language. */
    static Words by(Function<Language, String> text) {
        return new Words(text.apply(Language.AR), text.apply(Language.EN), text.apply(Language.FR));
    }

    String in(Language language) {
        return switch (language) {
            case AR -> ar;
            case EN -> en;
            case FR -> fr;
        };
    }

    Words each(UnaryOperator<String> change) {
        return new Words(change.apply(ar), change.apply(en), change.apply(fr));
    }

    /** These words, a space, and those. */
    Words and(Words more) {
        return new Words(ar + " " + more.ar, en + " " + more.en, fr + " " + more.fr);
    }
}
