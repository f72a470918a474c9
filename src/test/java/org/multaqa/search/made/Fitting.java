package org.multaqa.search.made;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.multaqa.names.NameFolding;
import org.multaqa.search.Findable;

/** Which records' names hold some words and no more, in any order: all of them are right answers to the words. */
final class Fitting {

    private final Map<Set<String>, Set<UUID>> byWords = new HashMap<>();
    private final Map<String, Set<UUID>> byAcronym = new HashMap<>();

    Fitting(Collection<Findable> all) {
        all.forEach(record -> {
            record.name().texts().values().forEach(name -> add(byWords, words(name), record.id()));
            record.acronyms().forEach(acronym -> add(byAcronym, NameFolding.squeezed(acronym), record.id()));
            record.acronyms().forEach(acronym -> add(byWords, words(acronym), record.id()));
        });
    }

    /** The records one of whose names has just these words. */
    Set<UUID> name(String name) {
        return byWords.getOrDefault(words(name), Set.of());
    }

    /** The records one of whose names has these words and one more at most. */
    Set<UUID> partOfName(String part) {
        var wanted = words(part);
        var fitting = new HashSet<>(name(part));
        byWords.forEach((words, ids) -> {
            if (words.size() == wanted.size() + 1 && words.containsAll(wanted)) {
                fitting.addAll(ids);
            }
        });
        return Set.copyOf(fitting);
    }

    Set<UUID> acronym(String acronym) {
        return byAcronym.getOrDefault(NameFolding.squeezed(acronym), Set.of());
    }

    private static <K> void add(Map<K, Set<UUID>> by, K key, UUID id) {
        by.computeIfAbsent(key, any -> new HashSet<>()).add(id);
    }

    /** Without articles and prepositions, which are typed or not. */
    private static Set<String> words(String name) {
        var all = NameFolding.words(name).stream().map(ArabicWords::withoutArticle).toList();
        var telling = new ArrayList<>(all);
        telling.removeIf(word -> LatinWords.SMALL.contains(word) || LatinWords.ARABIC_ARTICLES.contains(word)
                || ArabicWords.SMALL.contains(word));
        return new TreeSet<>(telling.isEmpty() ? all : List.copyOf(telling));
    }
}
