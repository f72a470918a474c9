package org.multaqa.editing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.language.Wording;
import org.multaqa.organisations.SocialAddress.Network;
import org.multaqa.organisations.Topic;

/** What stands on a line, in words that a reader understands: the form's own words are for programs. */
record Told(Wording wording, List<Topic> topics) {

    /** The text as it is, or a line for each of several; empty where nothing stands there. */
    String of(Line line, Sheet sheet) {
        var text = sheet.of(line);
        return switch (line) {
            case NAME_ORIGINAL, SUMMARY_ORIGINAL, DESCRIPTION_ORIGINAL, CITY_ORIGINAL -> Language.of(text)
                    .map(Language::ownName)
                    .orElse("");
            case KINDS -> each(text, word -> wording.text("organisations.kind." + word));
            case TOPICS -> each(text, this::topic);
            case REACH -> each(text, word -> wording.text("organisations.reach." + word));
            case LANGUAGES -> each(text, wording::nameOfLanguage);
            case COUNTRY -> Country.of(text).map(country -> country.name(wording.language())).orElse("");
            case PRECISION -> each(text, word -> wording.text("editing.precision." + word));
            case OTHER_NAMES -> rows(text, row -> row.value());
            case SOCIAL -> rows(text, row -> Network.of(row.kind()).map(Network::title).orElse(row.kind()) + " "
                    + row.value());
            case CONTACTS -> rows(text, row -> wording.text("editing.contact",
                    wording.text("kiosks.card." + row.kind()), row.value(),
                    wording.text("editing.audience." + row.audience())));
            default -> text;
        };
    }

    private static String each(String text, Function<String, String> told) {
        return Row.values(text).stream().map(told).collect(Collectors.joining("\n"));
    }

    private static String rows(String text, Function<Row, String> told) {
        return Row.parse(text).stream().map(told).collect(Collectors.joining("\n"));
    }

    private String topic(String slug) {
        return Stream.of(slug)
                .flatMap(word -> topics.stream().filter(topic -> topic.slug().equals(word)))
                .map(topic -> topic.name().bestFor(wording.language()).text())
                .findFirst()
                .orElse(slug);
    }
}
