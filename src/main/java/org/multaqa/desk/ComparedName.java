package org.multaqa.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;
import org.multaqa.names.NameFolding;
import org.multaqa.names.NameWords;
import org.multaqa.organisations.Profile;
import org.multaqa.search.Explanation.Label;
import org.multaqa.search.Explanation.Meeting.InName;

/** The name that the search has compared, with its words where they stand in it, as its organisation writes it. */
final class ComparedName {

    private final String text;
    private final @Nullable Language language;
    private final List<NameWords.Word> words;
    /** Where each word begins; empty where they are not found in the text as it is written. */
    private final List<Integer> begins;

    private ComparedName(String text, @Nullable Language language, List<NameWords.Word> words) {
        this.text = text;
        this.language = language;
        this.words = words;
        this.begins = begins();
    }

    /**
     * The name of that organisation; nothing if it no longer has it. The search may not have heard of that yet, and what
     * an organisation has taken back is shown to nobody.
     */
    static Optional<ComparedName> of(Label label, Profile profile) {
        return label.isAcronym() ? acronym(label, profile) : name(label, profile);
    }

    private static Optional<ComparedName> name(Label label, Profile profile) {
        var names = profile.name()
                .texts()
                .entrySet()
                .stream()
                .map(name -> new ComparedName(name.getValue(), name.getKey(), label.words()));
        var others = profile.otherNames()
                .stream()
                .map(name -> new ComparedName(name.text(), name.language(), label.words()));
        return Stream.concat(names, others).filter(name -> NameWords.of(name.text).equals(name.words)).findFirst();
    }

    private static Optional<ComparedName> acronym(Label label, Profile profile) {
        return profile.acronyms()
                .stream()
                .filter(acronym -> NameFolding.squeezed(acronym).equals(label.words().getFirst().bare()))
                .map(acronym -> new ComparedName(acronym, null, label.words()))
                .findFirst();
    }

    private List<Integer> begins() {
        var small = text.replace('’', '\'').replace('‘', '\'').replace('`', '\'').toLowerCase(Locale.ROOT);
        var found = new ArrayList<Integer>();
        int from = 0;
        for (var word : words) {
            int begin = small.indexOf(word.written(), from);
            if (begin < 0 || small.length() != text.length()) {
                return List.of();
            }
            found.add(begin);
            from = begin + word.written().length();
        }
        return found;
    }

    /** Those words as they stand in it. */
    Scrap words(InName met, Language reader) {
        var some = begins.isEmpty()
                ? words.subList(met.from(), met.to())
                        .stream()
                        .map(NameWords.Word::written)
                        .collect(Collectors.joining(" "))
                : text.substring(begins.get(met.from()), end(met.to() - 1));
        return Scrap.of(some, language, reader);
    }

    private int end(int word) {
        return begins.get(word) + words.get(word).written().length();
    }

    /** The whole of it, in pieces of which every other one, beginning with the second, is met. */
    List<String> pieces(List<InName> met) {
        var pieces = new ArrayList<String>();
        int from = 0;
        for (var span : spans(met)) {
            pieces.add(text.substring(from, span.getKey()));
            pieces.add(text.substring(span.getKey(), span.getValue()));
            from = span.getValue();
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    private List<Map.Entry<Integer, Integer>> spans(List<InName> met) {
        return begins.isEmpty()
                ? List.of()
                : met.stream()
                        .map(one -> Map.entry(begins.get(one.from()), end(one.to() - 1)))
                        .sorted(Map.Entry.comparingByKey())
                        .toList();
    }

    Scrap whole(Language reader) {
        return Scrap.of(text, language, reader);
    }
}
