package org.multaqa.search.answering;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;
import org.multaqa.names.ArabicForms;
import org.multaqa.names.NameWords;
import org.multaqa.names.Stems;
import org.multaqa.search.SearchQuery;
import org.multaqa.search.SearchQuery.Order;
import org.multaqa.search.engine.EngineView;
import org.multaqa.search.ranking.Asked;
import org.multaqa.search.ranking.AskedWord;
import org.multaqa.search.ranking.Fields;
import org.multaqa.search.ranking.Meaning;
import org.multaqa.search.ranking.Meaning.Way;
import org.multaqa.search.ranking.Probe.Term;

/**
 * What a text should likely have been of which a word stands nowhere and is close to one of a name or place. The words
 * of a vocabulary may be older than the index, so a word is offered only if something that can be found now has it.
 */
final class Correction {

    private static final int TRIED = 4;
    private static final int READ = 10;
    private static final Set<Way> RIGHT = Set.of(Way.TYPED, Way.JOINED, Way.INFLECTED, Way.TRANSLATED);
    private static final Comparator<Meaning> SUREST_FIRST = Comparator.comparing(Meaning::likeness).reversed();

    private final SearchQuery query;
    private final EngineView view;
    private final Asked asked;

    private Correction(SearchQuery query, EngineView view) {
        this.query = query;
        this.view = view;
        this.asked = Asked.of(query.text(), view.vocabulary());
    }

    static Optional<String> of(SearchQuery query, List<String> facets, EngineView view) throws IOException {
        var text = new Correction(query, view).text();
        if (text == null) {
            return Optional.empty();
        }
        var corrected = new SearchQuery(query.kind(), text, query.reader(), query.filters(), Order.NAME, 1, null);
        return Finding.of(corrected, facets, view).total() > 0 ? Optional.of(text) : Optional.empty();
    }

    /** The words, those that are wrong corrected; null if none can be. */
    private @Nullable String text() throws IOException {
        var words = new ArrayList<String>();
        boolean any = false;
        for (var word : asked.words()) {
            var corrected = isWrong(word) ? corrected(word) : null;
            any |= corrected != null;
            words.add(corrected == null ? word.word().written() : corrected);
        }
        return any ? String.join(" ", words) : null;
    }

    /** Whether it stands nowhere, not in the lexicon either, and what it likeliest means has a letter more, less or another. */
    private boolean isWrong(AskedWord word) throws IOException {
        var vocabulary = asked.vocabulary();
        var bare = word.word().bare();
        if (vocabulary.has(bare) || !bare.codePoints().allMatch(Character::isLetter) || !asked.split(word).isEmpty()
                || isPart(word) || !vocabulary.lexicon().senses(bare).isEmpty()) {
            return false;
        }
        var known = word.meanings().values().stream().filter(meaning -> vocabulary.has(meaning.word())).toList();
        return known.stream().noneMatch(meaning -> RIGHT.contains(meaning.way()))
                && known.stream().min(SUREST_FIRST).filter(meaning -> isMistyped(bare, meaning)).isPresent()
                && !isSaid(bare);
    }

    /** Whether it is one word with one beside it; that both together resemble one says little. */
    private boolean isPart(AskedWord word) {
        return asked.joined()
                .filter(both -> both.from() <= word.from() && word.from() < both.to())
                .flatMap(both -> both.meanings().values().stream())
                .anyMatch(meaning -> RIGHT.contains(meaning.way()));
    }

    /** Another spelling of a sound is right; a letter that is missing, too many or swapped is not, though it sounds so. */
    private static boolean isMistyped(String typed, Meaning meaning) {
        return meaning.way() == Way.MISTYPED || meaning.way() == Way.HEARD && isSlip(typed, meaning.word());
    }

    private static boolean isSlip(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return switch (one.length() - other.length()) {
            case 1 -> one.substring(same + 1).equals(other.substring(same));
            case -1 -> other.substring(same + 1).equals(one.substring(same));
            case 0 -> same + 1 < one.length() && one.charAt(same) == other.charAt(same + 1)
                    && one.charAt(same + 1) == other.charAt(same)
                    && one.substring(same + 2).equals(other.substring(same + 2));
            default -> false;
        };
    }

    /** Whether it is an acronym, or a word of a text about something. */
    private boolean isSaid(String word) throws IOException {
        var anywhere = new ArrayList<>(List.of(new Term(Fields.ACRONYM, word)));
        for (var language : Language.values()) {
            anywhere.add(new Term(Fields.text(language), Stems.of(language, word)));
        }
        return !view.names(query.kind(), anywhere, 1).isEmpty();
    }

    private @Nullable String corrected(AskedWord word) throws IOException {
        var likeliest = word.meanings()
                .values()
                .stream()
                .filter(meaning -> isMistyped(word.word().bare(), meaning))
                .sorted(SUREST_FIRST.thenComparingInt(meaning -> -asked.vocabulary().inNames(meaning.word()))
                        .thenComparing(Meaning::word))
                .limit(TRIED)
                .toList();
        for (var meaning : likeliest) {
            var written = written(meaning.word());
            if (written != null) {
                return article(word.word()) + written;
            }
        }
        return null;
    }

    /** As names that can be found now write it, without article; null if nothing has it. */
    private @Nullable String written(String bare) throws IOException {
        var named = view.names(query.kind(), List.of(new Term(Fields.WORD, bare)), READ);
        if (named.isEmpty() && view.names(query.kind(), List.of(new Term(Fields.PLACE, bare)), 1).isEmpty()) {
            return null;
        }
        var counts = new HashMap<String, Integer>();
        named.stream()
                .flatMap(name -> name.texts().values().stream())
                .flatMap(name -> NameWords.of(name).stream())
                .filter(word -> word.bare().equals(bare))
                .forEach(word -> counts.merge(withoutArticle(word), 1, Integer::sum));
        return counts.entrySet()
                .stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(bare);
    }

    /** The article that was typed, with what is joined before it. */
    private static String article(NameWords.Word word) {
        return word.folded().substring(0, word.folded().length() - word.bare().length());
    }

    private static String withoutArticle(NameWords.Word word) {
        if (!ArabicForms.isArabic(word.folded())) {
            return word.written();
        }
        var plain = Normalizer.normalize(word.written(), Normalizer.Form.NFC).replaceAll("[\\p{Mn}ـ]", "");
        return plain.substring(Math.min(plain.length(), article(word).length()));
    }
}
