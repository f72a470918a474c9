package org.multaqa.language;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One text, in one to three languages, of which one is the original: the language it was written in.
 * Texts are stripped of white space at both ends; none is blank.
 */
public final class LocalizedText {

    private final Language original;
    private final EnumMap<Language, String> texts;

    private LocalizedText(Language original, Map<Language, String> texts) {
        this.original = original;
        this.texts = new EnumMap<>(Language.class);
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                this.texts.put(language, text.strip());
            }
        });
        if (!this.texts.containsKey(original)) {
            throw new IllegalArgumentException("no text in its original language " + original.code());
        }
    }

    /** A text in the language it was written in. */
    public static LocalizedText of(Language original, String text) {
        return new LocalizedText(original, Map.of(original, text));
    }

    /**
     * A text in several languages; blank ones count as missing.
     *
     * @throws IllegalArgumentException if there is none in the original language
     */
    public static LocalizedText of(Language original, Map<Language, String> texts) {
        return new LocalizedText(original, texts);
    }

    /**
     * A text from sources that do not say which language came first: the first one that is there, in the order given.
     *
     * @return empty if every text is blank
     */
    public static Optional<LocalizedText> of(Map<Language, String> texts, Language... likeliestFirst) {
        return Stream.of(likeliestFirst)
                .filter(language -> !texts.getOrDefault(language, "").isBlank())
                .findFirst()
                .map(original -> new LocalizedText(original, texts));
    }

    /** This text with a translation added or replaced. */
    public LocalizedText with(Language language, String text) {
        var more = new EnumMap<>(texts);
        more.put(language, text);
        return new LocalizedText(original, more);
    }

    public Language original() {
        return original;
    }

    /** The texts by language, in the order of {@link Language}; unmodifiable. */
    public Map<Language, String> texts() {
        return Collections.unmodifiableMap(texts);
    }

    /** The text in exactly this language. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /**
     * The text for a reader: in their language, else in the one they are likeliest to read. A reader of French or
     * English is given the other of the two before Arabic; a reader of Arabic the one it was written in.
     */
    public Written bestFor(Language reader) {
        for (var language : order(reader)) {
            var text = texts.get(language);
            if (text != null) {
                return new Written(text, language);
            }
        }
        throw new IllegalStateException("no text in its original language " + original.code());
    }

    /** The text as it was written, when the reader is shown another one. */
    public Optional<Written> originalBeside(Language reader) {
        var shown = bestFor(reader);
        return in(original).filter(text -> !text.equals(shown.text())).map(text -> new Written(text, original));
    }

    private List<Language> order(Language reader) {
        return switch (reader) {
            case AR -> List.of(Language.AR, original, Language.EN, Language.FR);
            case EN -> List.of(Language.EN, Language.FR, Language.AR);
            case FR -> List.of(Language.FR, Language.EN, Language.AR);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText that && original == that.original && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** The languages that are there; never the text itself, which may not belong in a log. */
    @Override
    public String toString() {
        return "LocalizedText" + texts.keySet();
    }
}
