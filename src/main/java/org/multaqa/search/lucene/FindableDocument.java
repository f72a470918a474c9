package org.multaqa.search.lucene;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
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
import org.multaqa.search.Findable;
import org.multaqa.search.ranking.Fields;
import org.multaqa.search.ranking.Initials;
import org.multaqa.search.ranking.Labels;
import org.multaqa.search.ranking.Prominence;

/** A findable as the index holds it. */
final class FindableDocument {

    /** Between the values of a facet; a value holds none. */
    static final String BETWEEN_VALUES = "\n";

    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setIndexOptions(IndexOptions.DOCS);
        WORDS.setOmitNorms(true);
        WORDS.freeze();
    }

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
        findable.name()
                .texts()
                .forEach((language, name) -> document.add(new StoredField(Fields.shown(language), name)));
        document.add(new StoredField(Fields.SHOWN_ORIGINAL, findable.name().original().code()));
        var labels = Labels.of(findable);
        addWords(Fields.WORD, labels.words());
        labels.acronyms().forEach(acronym -> document.add(new StringField(Fields.ACRONYM, acronym, Field.Store.NO)));
        Initials.ofNames(labels)
                .forEach(letters -> document.add(new StringField(Fields.INITIALS, letters, Field.Store.NO)));
        addWords(Fields.PLACE, labels.places());
        addWords(Fields.NAME_BEGINNING, labels.nameBeginnings());
        addWords(Fields.WORD_BEGINNING, labels.wordBeginnings());
        labels.domains().forEach(domain -> document.add(new StringField(Fields.DOMAIN, domain, Field.Store.NO)));
        labels.wholeNames().forEach(whole -> document.add(new StringField(Fields.WHOLE_NAME, whole, Field.Store.NO)));
        document.add(new BinaryDocValuesField(Fields.LABELS, new BytesRef(labels.written())));
    }

    private void describe(Findable findable) {
        for (var text : findable.texts()) {
            text.texts()
                    .forEach((language, words) -> addWords(Fields.text(language),
                            Stems.ofText(language, NameWords.bare(NameFolding.words(words)))));
        }
    }

    private void order(Findable findable) {
        Stream.of(Language.values())
                .forEach(reader -> document.add(new SortedDocValuesField(Fields.order(reader),
                        new BytesRef(NameOrder.key(reader, findable.name().bestFor(reader))))));
        document.add(new NumericDocValuesField(Fields.PUBLISHED, findable.published().toEpochMilli()));
        var confirmed = findable.confirmed();
        document.add(new NumericDocValuesField(Fields.CONFIRMED,
                confirmed == null ? Long.MIN_VALUE : confirmed.toEpochDay()));
        document.add(new NumericDocValuesField(Fields.PROMINENCE, Prominence.of(findable).number()));
    }

    private void facet(String facet, Map<String, Set<String>> facets) {
        var values = new TreeSet<>(facets.getOrDefault(facet, Set.of()));
        values.forEach(value -> document.add(new StringField(Fields.filter(facet), value, Field.Store.NO)));
        document.add(new SortedDocValuesField(Fields.facet(facet), new BytesRef(String.join(BETWEEN_VALUES, values))));
    }

    private void addWords(String field, Collection<String> words) {
        document.add(new Field(field, new WordStream(words), WORDS));
    }
}
