package org.multaqa.search;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.multaqa.language.Language;
import org.multaqa.names.NameFolding;
import org.multaqa.names.NameOrder;
import org.multaqa.names.NameWords;
import org.multaqa.names.Stems;
import org.multaqa.names.WordStream;

/** A findable as the index holds it. */
final class FindableDocument {

    /** Between the values of a facet; a value holds none. */
    static final String BETWEEN_VALUES = "\n";

    /** Lucene refuses terms beyond 32,766 bytes; no word or name that anyone types is nearly as long. */
    private static final int LONGEST_TERM = 1_000;

    private static final FieldType WORDS = words(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType VOCABULARY = words(IndexOptions.DOCS, true);

    private final Document document = new Document();

    private FindableDocument() {}

    /** What the document of this thing is replaced or deleted by. */
    static Term key(String kind, UUID id) {
        return new Term(Fields.KEY, kind + ":" + id);
    }

    static BytesRef bytes(UUID id) {
        return new BytesRef(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static UUID id(BytesRef bytes) {
        var buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    static Document of(String kind, List<String> facets, Findable findable) {
        var document = new FindableDocument();
        document.identify(kind, findable.id());
        document.name(findable);
        document.describe(findable);
        document.order(findable);
        facets.forEach(facet -> document.facet(facet, findable.facets()));
        return document.document;
    }

    private void identify(String kind, UUID id) {
        document.add(new StringField(Fields.KEY, key(kind, id).bytes(), Field.Store.NO));
        document.add(new StringField(Fields.KIND, kind, Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.ID, bytes(id)));
    }

    private void name(Findable findable) {
        findable.name().texts().forEach((language, name) -> {
            var places = NameWords.places(name, language);
            addWords(Fields.name(language), places);
            addNameTerms(name, places);
            document.add(new StoredField(Fields.shown(language), name));
        });
        document.add(new StoredField(Fields.SHOWN_ORIGINAL, findable.name().original().code()));
        for (var name : findable.otherNames()) {
            var places = NameWords.places(name, null);
            addWords(Fields.OTHER_NAME, places);
            addNameTerms(name, places);
        }
        for (var acronym : findable.acronyms()) {
            var squeezed = NameFolding.squeezed(acronym);
            if (!squeezed.isEmpty() && squeezed.length() <= LONGEST_TERM) {
                document.add(new StringField(Fields.ACRONYM, squeezed, Field.Store.NO));
                addVocabulary(List.of(List.of(squeezed)));
            }
        }
    }

    private void addNameTerms(String name, List<List<String>> places) {
        addVocabulary(places.stream()
                .map(place -> place.stream().filter(term -> !term.startsWith(NameWords.STEM)).toList())
                .toList());
        NameWords.whole(name)
                .stream()
                .filter(whole -> !whole.isEmpty() && whole.length() <= LONGEST_TERM)
                .forEach(whole -> document.add(new StringField(Fields.WHOLE_NAME, whole, Field.Store.NO)));
    }

    private void describe(Findable findable) {
        for (var text : findable.texts()) {
            text.texts().forEach((language, words) -> addWords(Fields.text(language), stems(language, words)));
        }
        findable.place()
                .forEach(place -> addWords(Fields.PLACE,
                        NameWords.bare(NameFolding.words(place)).stream().map(List::of).toList()));
    }

    private static List<List<String>> stems(Language language, String text) {
        return Stems.of(language, NameWords.bare(NameFolding.words(text))).stream().map(List::of).toList();
    }

    private void order(Findable findable) {
        Stream.of(Language.values())
                .forEach(reader -> document.add(new SortedDocValuesField(Fields.order(reader),
                        new BytesRef(NameOrder.key(reader, findable.name().bestFor(reader))))));
        document.add(new NumericDocValuesField(Fields.PUBLISHED, findable.published().toEpochMilli()));
        var confirmed = findable.confirmed();
        document.add(new NumericDocValuesField(Fields.CONFIRMED,
                confirmed == null ? Long.MIN_VALUE : confirmed.toEpochDay()));
        addRank(Fields.STANDING, (float) findable.standing());
        addRank(Fields.SHORTNESS,
                1f / findable.name().texts().values().stream().mapToInt(String::length).min().orElse(1));
    }

    private void addRank(String feature, float value) {
        if (value >= Float.MIN_NORMAL) {
            document.add(new FeatureField(Fields.RANK, feature, value));
        }
    }

    private void facet(String facet, Map<String, Set<String>> facets) {
        var values = new TreeSet<>(facets.getOrDefault(facet, Set.of()));
        values.forEach(value -> document.add(new StringField(Fields.filter(facet), value, Field.Store.NO)));
        document.add(new SortedDocValuesField(Fields.facet(facet), new BytesRef(String.join(BETWEEN_VALUES, values))));
    }

    private void addWords(String field, List<? extends List<String>> places) {
        document.add(new Field(field, new WordStream(bounded(places)), WORDS));
    }

    private void addVocabulary(List<? extends List<String>> places) {
        document.add(new Field(Fields.WORD, new WordStream(bounded(places)), VOCABULARY));
    }

    private static List<List<String>> bounded(List<? extends List<String>> places) {
        var kept = new ArrayList<List<String>>(places.size());
        places.forEach(place -> kept.add(place.stream().filter(term -> term.length() <= LONGEST_TERM).toList()));
        return kept;
    }

    private static FieldType words(IndexOptions options, boolean omitNorms) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
