package org.multaqa.imports;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.language.Language;
import org.multaqa.organisations.Audience;
import org.multaqa.organisations.Kind;
import org.multaqa.organisations.Reach;

/** The words of which a cell must be one, to tell whoever wrote another. */
final class Choices {

    private Choices() {}

    static String of(Column column) {
        var words = switch (column) {
            case TYPES -> Stream.of(Kind.values()).map(Kind::word);
            case REACH -> Stream.of(Reach.values()).map(Reach::word);
            case ORIGINAL_LANGUAGE -> Stream.of(Language.values()).map(Language::code);
            default -> Stream.of(Audience.values()).map(Audience::word);
        };
        return words.collect(Collectors.joining(", "));
    }
}
