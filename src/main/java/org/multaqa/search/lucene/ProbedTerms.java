package org.multaqa.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexReaderContext;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.multaqa.search.ranking.Probe;
import org.multaqa.search.ranking.Probe.Clue;

/** The terms of a probe in Lucene's dictionaries: looked up once, and asked for by each pass. */
final class ProbedTerms {

    private final Probe probe;
    private final Map<Probe.Term, TermStates> states = new HashMap<>();

    private ProbedTerms(Probe probe) {
        this.probe = probe;
    }

    static ProbedTerms of(Probe probe, IndexReaderContext index) throws IOException {
        var probed = new ProbedTerms(probe);
        var byField = Stream
                .concat(Stream.concat(probe.needed().stream(), Stream.of(probe.sufficient())),
                        probe.ranking().stream())
                .flatMap(clue -> clue.weights().keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(Probe.Term::text))
                .collect(Collectors.groupingBy(Probe.Term::field));
        for (var terms : byField.entrySet()) {
            for (var segment : index.leaves()) {
                probed.lookUp(terms.getKey(), terms.getValue(), segment, index);
            }
        }
        return probed;
    }

    private void lookUp(String field, List<Probe.Term> terms, LeafReaderContext segment, IndexReaderContext index)
            throws IOException {
        var dictionary = Terms.getTerms(segment.reader(), field).iterator();
        for (var term : terms) {
            if (dictionary.seekExact(new BytesRef(term.text()))) {
                states.computeIfAbsent(term, any -> new TermStates(index))
                        .register(dictionary.termState(), segment.ord, dictionary.docFreq(),
                                dictionary.totalTermFreq());
            }
        }
    }

    /** What matches. */
    Query matching() {
        var needed = new BooleanQuery.Builder().setMinimumNumberShouldMatch(probe.least());
        probe.needed().forEach(clue -> needed.add(any(clue), Occur.SHOULD));
        return new BooleanQuery.Builder().add(needed.build(), Occur.SHOULD)
                .add(any(probe.sufficient()), Occur.SHOULD)
                .build();
    }

    /** Sets, since Lucene refuses more than a thousand clauses. */
    private Query any(Clue clue) {
        var byField = clue.weights()
                .keySet()
                .stream()
                .filter(states::containsKey)
                .collect(Collectors.groupingBy(Probe.Term::field,
                        Collectors.mapping(term -> new BytesRef(term.text()), Collectors.toList())));
        var any = new BooleanQuery.Builder();
        byField.forEach((field, texts) -> any.add(new TermInSetQuery(field, texts), Occur.SHOULD));
        return any.build();
    }

    /** By which clues what matched is ranked. */
    List<Clue> ranking() {
        return probe.ranking();
    }

    /** What has a term in a segment, if anything. */
    @Nullable
    PostingsEnum postings(LeafReaderContext segment, Probe.Term term) throws IOException {
        var known = states.get(term);
        var there = known == null ? null : known.get(segment);
        if (there == null) {
            return null;
        }
        var dictionary = Terms.getTerms(segment.reader(), term.field()).iterator();
        dictionary.seekExact(new BytesRef(term.text()), there.get());
        return dictionary.postings(null, PostingsEnum.NONE);
    }
}
