package org.multaqa.search.opensearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.names.NameFolding;
import org.multaqa.names.NameOrder;
import org.multaqa.names.NameWords;
import org.multaqa.names.Stems;
import org.multaqa.search.Findable;
import org.multaqa.search.ranking.Fields;
import org.multaqa.search.ranking.Initials;
import org.multaqa.search.ranking.Labels;
import org.multaqa.search.ranking.Prominence;

/** A findable as an index of OpenSearch is given it: nothing is left for the engine to analyse. */
final class OpenSearchDocument {

    private static final String ORIGINAL = "original";

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private OpenSearchDocument() {}

    /** What an index gives back of a document. */
    record Kept(@Nullable String labels, @Nullable Map<String, String> shown) {

        Labels readLabels() {
            return labels == null ? Labels.NONE : Labels.read(labels);
        }

        LocalizedText name() {
            var texts = shown == null ? Map.<String, String>of() : shown;
            var names = new EnumMap<Language, String>(Language.class);
            Stream.of(Language.values())
                    .filter(language -> texts.containsKey(language.code()))
                    .forEach(language -> names.put(language, texts.get(language.code())));
            return LocalizedText.of(Language.of(texts.getOrDefault(ORIGINAL, "")).orElseThrow(), names);
        }
    }

    static String key(String kind, UUID id) {
        return kind + ":" + id;
    }

    static Map<String, Object> of(String kind, List<String> facets, Findable findable) {
        var document = new OpenSearchDocument();
        document.put(Fields.KIND, kind);
        document.put(Fields.ID, findable.id().toString());
        document.name(findable);
        document.describe(findable);
        document.order(findable);
        facets.forEach(facet -> document.facet(facet, findable.facets()));
        return document.fields;
    }

    private void name(Findable findable) {
        var labels = Labels.of(findable);
        put(Fields.WORD, labels.words());
        put(Fields.ACRONYM, labels.acronyms());
        put(Fields.INITIALS, Initials.ofNames(labels).toList());
        put(Fields.PLACE, labels.places());
        put(Fields.DOMAIN, labels.domains());
        put(Fields.NAME_BEGINNING, labels.nameBeginnings());
        put(Fields.WORD_BEGINNING, labels.wordBeginnings());
        put(Fields.WHOLE_NAME, labels.wholeNames());
        put(Fields.LABELS, labels.written());
        findable.name().texts().forEach((language, name) -> put(Fields.shown(language), name));
        put(Fields.SHOWN_ORIGINAL, findable.name().original().code());
    }

    private void describe(Findable findable) {
        var words = new EnumMap<Language, Collection<String>>(Language.class);
        for (var text : findable.texts()) {
            text.texts()
                    .forEach((language, said) -> words.computeIfAbsent(language, any -> new ArrayList<>())
                            .addAll(Stems.ofText(language, NameWords.bare(NameFolding.words(said)))));
        }
        words.forEach((language, said) -> put(Fields.text(language), Set.copyOf(said)));
    }

    private void order(Findable findable) {
        Stream.of(Language.values())
                .forEach(reader -> put(Fields.order(reader),
                        sortable(NameOrder.key(reader, findable.name().bestFor(reader)))));
        put(Fields.PUBLISHED, findable.published().toEpochMilli());
        var confirmed = findable.confirmed();
        put(Fields.CONFIRMED, confirmed == null ? Long.MIN_VALUE : confirmed.toEpochDay());
        put(Fields.PROMINENCE, Prominence.of(findable).number());
    }

    private void facet(String facet, Map<String, Set<String>> facets) {
        put(Fields.filter(facet), new TreeSet<>(facets.getOrDefault(facet, Set.of())));
    }

    /** Written so that text sorts as the bytes do. */
    static String sortable(byte[] key) {
        return HexFormat.of().formatHex(key);
    }

    static byte[] key(String sortable) {
        return HexFormat.of().parseHex(sortable);
    }

    /** A point in a field's name is a step into an object. */
    @SuppressWarnings("unchecked")
    private void put(String field, Object value) {
        if (value instanceof Collection<?> none && none.isEmpty()) {
            return;
        }
        var object = fields;
        var steps = field.split("\\.");
        for (int i = 0; i < steps.length - 1; i++) {
            object = (Map<String, Object>) object.computeIfAbsent(steps[i], any -> new LinkedHashMap<String, Object>());
        }
        object.put(steps[steps.length - 1], value);
    }
}
