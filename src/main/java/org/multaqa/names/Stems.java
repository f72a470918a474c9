package org.multaqa.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
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

    /** The stem of each word; the words are folded, Arabic ones without article. */
    public static List<String> of(Language language, List<String> words) {
        var stems = new ArrayList<String>(words.size());
        try (var stream = stemmer(language, new WordStream(words))) {
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

    /** The stem of one word. */
    public static String of(Language language, String word) {
        return of(language, List.of(word)).getFirst();
    }

    private static TokenStream stemmer(Language language, TokenStream words) {
        return switch (language) {
            // Light10: the endings of number, gender and possession.
            case AR -> new ArabicStemFilter(words);
            // Krovetz: endings only where the rest is a word of its dictionary, so that news does not become new.
            case EN -> new KStemFilter(words);
            // Plurals and the feminine e; the accents are folded already.
            case FR -> new FrenchMinimalStemFilter(words);
        };
    }
}
