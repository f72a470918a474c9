package org.multaqa.fiction;

import java.util.List;
import java.util.Locale;

import org.multaqa.organisations.Kind;

/**
 * A kind of body, such as association.
 *
 * @param feminine in Arabic
 * @param feminineInFrench in French, where it can differ
 * @param person whether one is named for a person
 * @param wide whether it joins others, and so never works in one place only
 * @param topics for which there are such; none stands for all
 */
record Body(Words word, boolean feminine, boolean feminineInFrench, List<Kind> kinds, boolean person, boolean wide,
        List<String> topics) {

    static Body of(Table.Row row) {
        return new Body(row.words(), row.is("gender-ar", "f"), row.is("gender-fr", "f"),
                row.list("kinds").stream().map(word -> Kind.of(word).orElseThrow()).toList(), row.is("person", "yes"),
                row.is("wide", "yes"), row.list("topics"));
    }

    boolean isFor(String topic) {
        return topics.isEmpty() || topics.contains(topic);
    }

    /** As it stands inside a sentence. */
    Words inSentence() {
        return word.each(text -> text.toLowerCase(Locale.ROOT));
    }

    Words withArticle() {
        var body = inSentence();
        return new Words(body.ar(), ("aeiou".indexOf(body.en().charAt(0)) < 0 ? "a " : "an ") + body.en(),
                (feminineInFrench ? "une " : "un ") + body.fr());
    }

    Words withDefiniteArticle() {
        var body = inSentence();
        return new Words(Arabic.the(body.ar()), "the " + body.en(), French.the(body.fr(), feminineInFrench));
    }
}
