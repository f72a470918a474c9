package org.multaqa.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.multaqa.language.Language;

/**
 * What a language's endings are taken from, so that جمعيات finds جمعية and associations association. The light stemmers:
 * a name's words are few, and heavier ones make different names equal.
 */
public final class Stems {

    private Stems() {}

    /** The stem of each word of a name; the words are folded, Arabic ones without article. */
    public static List<String> of(Language language, List<String> words) {
        return stems(stemmer(language, new WordStream(words)));
    }

    /** The stem of one word of a name. */
    public static String of(Language language, String word) {
        return of(language, List.of(word)).getFirst();
    }

    /** The stem of each word of a text, which may be taken off more. */
    public static List<String> ofText(Language language, List<String> words) {
        return language == Language.EN ? stems(new KStemFilter(new WordStream(words))) : of(language, words);
    }

    private static List<String> stems(TokenStream words) {
        var stems = new ArrayList<String>();
        try (var stream = words) {
            var term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return stems;
    }

    private static TokenStream stemmer(Language language, TokenStream words) {
        return switch (language) {
            // Light10: the endings of number, gender and possession.
            case AR -> new ArabicStemFilter(words);
            // Plurals: Krovetz's, which is for texts, takes Shamal for an adjective of sham.
            case EN -> new EnglishMinimalStemFilter(words);
            // Plurals and the feminine e; the accents are folded already.
            case FR -> new FrenchMinimalStemFilter(words);
        };
    }
}
