package org.multaqa.search;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;

/** An organisation for a test, known by its name. */
public record Thing(LocalizedText name, List<String> otherNames, List<String> acronyms, List<LocalizedText> texts,
        List<String> place, Map<String, Set<String>> facets, Instant published, @Nullable LocalDate confirmed,
        double standing) {

    private static final Instant OPENING = Instant.parse("2026-01-01T00:00:00Z");

    public static Thing ar(String name) {
        return named(LocalizedText.of(Language.AR, name));
    }

    public static Thing en(String name) {
        return named(LocalizedText.of(Language.EN, name));
    }

    public static Thing fr(String name) {
        return named(LocalizedText.of(Language.FR, name));
    }

    public static Thing named(LocalizedText name) {
        return new Thing(name, List.of(), List.of(), List.of(), List.of(), Map.of(), OPENING, null, 0);
    }

    public Thing alsoCalled(String... names) {
        return new Thing(name, List.of(names), acronyms, texts, place, facets, published, confirmed, standing);
    }

    public Thing shortened(String... letters) {
        return new Thing(name, otherNames, List.of(letters), texts, place, facets, published, confirmed, standing);
    }

    public Thing saying(Language language, String text) {
        return new Thing(name, otherNames, acronyms, List.of(LocalizedText.of(language, text)), place, facets,
                published, confirmed, standing);
    }

    public Thing in(String... places) {
        return new Thing(name, otherNames, acronyms, texts, List.of(places), facets, published, confirmed, standing);
    }

    public Thing under(String country, String... topics) {
        return new Thing(name, otherNames, acronyms, texts, place,
                Map.of("country", Set.of(country), "topic", Set.of(topics)), published, confirmed, standing);
    }

    public Thing published(String moment) {
        return new Thing(name, otherNames, acronyms, texts, place, facets, Instant.parse(moment), confirmed, standing);
    }

    public Thing confirmed(String day) {
        return new Thing(name, otherNames, acronyms, texts, place, facets, published, LocalDate.parse(day), standing);
    }

    public Thing standing(double height) {
        return new Thing(name, otherNames, acronyms, texts, place, facets, published, confirmed, height);
    }

    /** Of its names, so that a test can ask for it again. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(name.texts().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** With a web site there. */
    public Findable at(String domain) {
        return new Findable(id(), name, otherNames, acronyms, texts, place, facets, published, confirmed, standing,
                List.of(domain));
    }

    public Findable findable() {
        return new Findable(id(), name, otherNames, acronyms, texts, place, facets, published, confirmed, standing);
    }
}
