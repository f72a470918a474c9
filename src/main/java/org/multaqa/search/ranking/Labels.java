package org.multaqa.search.ranking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.names.NameFolding;
import org.multaqa.names.NameWords;
import org.multaqa.names.SmallWords;
import org.multaqa.search.Findable;

/**
 * What a thing is called and where it is, as the index keeps it beside the thing, so that those which fit best can be
 * compared word by word without asking the database.
 *
 * @param names the words of each name, in whatever language
 * @param acronyms each in one piece
 * @param places the words of its places, bare
 * @param countries their codes, in small letters
 * @param domains of its web sites
 */
public record Labels(List<List<NameWords.Word>> names, List<String> acronyms, Set<String> places,
        List<String> countries,
        List<String> domains) {

    public static final Labels NONE = new Labels(List.of(), List.of(), Set.of(), List.of(), List.of());

    private static final char NAME = 'n';
    private static final char ACRONYM = 'a';
    private static final char PLACE = 'p';
    private static final char COUNTRY = 'c';
    private static final char DOMAIN = 'd';
    private static final char WITHIN_WORD = '\u0001';

    /** A word so short may be written joined to the next: عبد الله, Abu Bakr, Al Salam. */
    private static final int JOINING = 4;
    /** So few letters begin too many names, or words, to look each up while a reader types: association, مؤسسة. */
    public static final int NAME_BEGINNING = 12;
    public static final int WORD_BEGINNING = 3;
    /** A shorter acronym is spelt, letter by letter, and nothing sounds like it. */
    private static final int SPOKEN = 5;
    private static final int MOST = 8;
    private static final int MOST_WORDS = 24;
    private static final Map<String, Set<String>> COUNTRIES = Country.all()
            .collect(Collectors.toUnmodifiableMap(Country::slug, Labels::names));
    /** An index refuses terms beyond 32,766 bytes; no word or name that anyone types is nearly as long. */
    private static final int LONGEST = 1_000;

    public static Labels of(Findable findable) {
        return new Labels(
                Stream.concat(findable.name().texts().values().stream(), findable.otherNames().stream())
                        .map(NameWords::of)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList(),
                findable.acronyms().stream().map(NameFolding::squeezed).filter(Labels::isTerm).distinct().toList(),
                new LinkedHashSet<>(NameWords
                        .bare(findable.place().stream().flatMap(place -> NameFolding.words(place).stream()).toList())),
                findable.facets().getOrDefault(Findable.COUNTRY, Set.of()).stream().sorted().toList(),
                findable.domains().stream().filter(Labels::isTerm).distinct().toList());
    }

    private static boolean isTerm(String word) {
        return !word.isEmpty() && word.length() <= LONGEST;
    }

    /** The distinct words by which a name is found, with the short ones joined to the next. */
    public Set<String> words() {
        var words = new LinkedHashSet<String>();
        eachWord(words::add);
        return words;
    }

    /** The same, some of them more than once: a hundred things are compared for each question, and a set of each costs. */
    void eachWord(Consumer<String> reader) {
        for (var name : names) {
            for (int i = 0; i < name.size(); i++) {
                reader.accept(name.get(i).bare());
                if (i + 1 < name.size() && isJoining(name.get(i).bare())) {
                    joined(name, i).forEach(reader);
                }
            }
        }
        for (var acronym : acronyms) {
            if (acronym.length() >= SPOKEN) {
                reader.accept(acronym);
            }
        }
    }

    /** That word and the next as one, with the article between them and without, as it is heard in Badreddine. */
    private static Set<String> joined(List<NameWords.Word> name, int i) {
        var word = name.get(i).bare();
        var next = name.get(i + 1);
        var joined = new LinkedHashSet<>(List.of(word + next.folded(), word + next.bare()));
        if (i + 2 < name.size() && Asked.isArticle(next)) {
            var last = name.get(i + 2).folded();
            joined.add(word + last);
            joined.add(word + next.folded() + last);
        }
        return joined;
    }

    /** Each name in one piece, with and without articles. */
    public Set<String> wholeNames() {
        var whole = new LinkedHashSet<String>();
        for (var name : names) {
            whole.add(bounded(name.stream().map(NameWords.Word::bare).collect(Collectors.joining(" "))));
            whole.add(bounded(name.stream().map(NameWords.Word::folded).collect(Collectors.joining(" "))));
        }
        return whole;
    }

    /** The first letters of each name, one, two and so on. */
    public Set<String> nameBeginnings() {
        return beginnings(wholeNames(), NAME_BEGINNING);
    }

    /** The first letters of each word. */
    public Set<String> wordBeginnings() {
        return beginnings(words(), WORD_BEGINNING);
    }

    private static Set<String> beginnings(Set<String> texts, int longest) {
        var beginnings = new LinkedHashSet<String>();
        texts.forEach(text -> IntStream.rangeClosed(1, Math.min(longest, text.length()))
                .forEach(length -> beginnings.add(text.substring(0, length))));
        return beginnings;
    }

    /** The words of its countries' names, in all languages, bare. */
    public Set<String> countryWords() {
        return countries.stream()
                .flatMap(code -> COUNTRIES.getOrDefault(code, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> names(Country country) {
        return Stream.of(Language.values())
                .flatMap(language -> NameWords.bare(NameFolding.words(country.name(language))).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As much of it as is compared with others: nobody is known by more. */
    public Labels bounded() {
        return new Labels(
                names.stream()
                        .limit(MOST)
                        .map(name -> name.subList(0, Math.min(name.size(), MOST_WORDS)))
                        .toList(),
                first(acronyms), places.stream().limit(MOST_WORDS).collect(Collectors.toCollection(LinkedHashSet::new)),
                first(countries), first(domains));
    }

    private static List<String> first(List<String> some) {
        return some.subList(0, Math.min(some.size(), MOST));
    }

    private static String bounded(String whole) {
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
    }

    private static boolean isJoining(String word) {
        return word.length() <= JOINING && !SmallWords.has(word);
    }

    public String written() {
        var lines = new StringJoiner("\n");
        names.forEach(name -> {
            var line = new StringJoiner(" ", String.valueOf(NAME), "");
            name.forEach(word -> line.add(written(word)));
            lines.add(line.toString());
        });
        acronyms.forEach(acronym -> lines.add(ACRONYM + acronym));
        places.forEach(place -> lines.add(PLACE + place));
        countries.forEach(country -> lines.add(COUNTRY + country));
        domains.forEach(domain -> lines.add(DOMAIN + domain));
        return lines.toString();
    }

    private static String written(NameWords.Word word) {
        if (!word.written().equals(word.folded())) {
            return word.bare() + WITHIN_WORD + word.folded() + WITHIN_WORD + word.written();
        }
        return word.folded().equals(word.bare()) ? word.bare() : word.bare() + WITHIN_WORD + word.folded();
    }

    public static Labels read(String written) {
        var labels = new Labels(new ArrayList<>(3), new ArrayList<>(1), new LinkedHashSet<>(),
                new ArrayList<>(1), new ArrayList<>(1));
        int from = 0;
        while (from < written.length()) {
            int end = written.indexOf('\n', from);
            end = end < 0 ? written.length() : end;
            labels.read(written, from, end);
            from = end + 1;
        }
        return labels;
    }

    private void read(String written, int from, int to) {
        switch (written.charAt(from)) {
            case NAME -> names.add(readName(written, from + 1, to));
            case ACRONYM -> acronyms.add(written.substring(from + 1, to));
            case COUNTRY -> countries.add(written.substring(from + 1, to));
            case DOMAIN -> domains.add(written.substring(from + 1, to));
            default -> places.add(written.substring(from + 1, to));
        }
    }

    private static List<NameWords.Word> readName(String written, int from, int to) {
        var name = new ArrayList<NameWords.Word>();
        int start = from;
        while (start < to) {
            int end = written.indexOf(' ', start);
            end = end < 0 || end > to ? to : end;
            name.add(readWord(written.substring(start, end)));
            start = end + 1;
        }
        return name;
    }

    private static NameWords.Word readWord(String written) {
        int first = written.indexOf(WITHIN_WORD);
        if (first < 0) {
            return new NameWords.Word(written, written, written);
        }
        var bare = written.substring(0, first);
        int second = written.indexOf(WITHIN_WORD, first + 1);
        var folded = written.substring(first + 1, second < 0 ? written.length() : second);
        return new NameWords.Word(bare, folded, second < 0 ? folded : written.substring(second + 1));
    }
}
