package org.multaqa.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.multaqa.search.ranking.Fields;
import org.multaqa.search.ranking.WordCount;

/** Counts the words of names and places in Lucene's lists of them. */
final class WordCounts {

    private WordCounts() {}

    static List<WordCount> of(IndexReader reader) throws IOException {
        var names = counts(reader, Fields.WORD);
        var places = counts(reader, Fields.PLACE);
        places.keySet().forEach(place -> names.putIfAbsent(place, 0));
        return names.entrySet()
                .stream()
                .map(name -> new WordCount(name.getKey(), name.getValue(), places.getOrDefault(name.getKey(), 0)))
                .toList();
    }

    private static Map<String, Integer> counts(IndexReader reader, String field) throws IOException {
        var counts = new HashMap<String, Integer>();
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms != null) {
            var words = terms.iterator();
            for (@Nullable
            BytesRef word = words.next(); word != null; word = words.next()) {
                counts.put(word.utf8ToString(), words.docFreq());
            }
        }
        return counts;
    }
}
