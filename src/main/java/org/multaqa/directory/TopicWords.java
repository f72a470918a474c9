package org.multaqa.directory;

import java.util.List;

import org.multaqa.names.Lexicon;
import org.multaqa.names.NameWords;
import org.multaqa.names.SmallWords;
import org.multaqa.organisations.Topic;

/** The words that name a topic, in each language those of its name that tell something. */
record TopicWords(String slug, List<List<SenseWord>> names) {

    static TopicWords of(Topic topic, Lexicon lexicon) {
        return new TopicWords(topic.slug(), topic.name()
                .texts()
                .values()
                .stream()
                .map(name -> NameWords.of(name)
                        .stream()
                        .filter(word -> !SmallWords.has(word.bare()) && !SmallWords.has(word.folded()))
                        .map(word -> SenseWord.of(word.bare(), lexicon))
                        .toList())
                .toList());
    }

    boolean has(SenseWord word) {
        return names.stream().flatMap(List::stream).anyMatch(word::meets);
    }

    /** Which part of the name those words are, from 0 to 1, in the language in which they are most of it. */
    float covered(List<SenseWord> words) {
        return (float) names.stream().mapToDouble(name -> covered(name, words)).max().orElse(0);
    }

    private static double covered(List<SenseWord> name, List<SenseWord> words) {
        return name.stream().filter(own -> words.stream().anyMatch(own::meets)).count() / Math.max(1.0, name.size());
    }
}
