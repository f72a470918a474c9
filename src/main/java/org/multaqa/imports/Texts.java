package org.multaqa.imports;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;

import com.ibm.icu.util.ULocale;

/** A text in the languages in which the file has a column for it. */
record Texts(Column arabic, Column english, Column french) {

    static final Texts NAME = new Texts(Column.NAME_AR, Column.NAME_EN, Column.NAME_FR);
    static final Texts CITY = new Texts(Column.CITY_AR, Column.CITY, Column.CITY_FR);
    static final Texts SUMMARY = new Texts(Column.SUMMARY_AR, Column.SUMMARY_EN, Column.SUMMARY_FR);
    static final Texts DESCRIPTION = new Texts(Column.DESCRIPTION_AR, Column.DESCRIPTION_EN, Column.DESCRIPTION_FR);

    Column in(Language language) {
        return switch (language) {
            case AR -> arabic;
            case EN -> english;
            case FR -> french;
        };
    }

    /** What the row says, over what the mall knows in the languages that are no columns of the file. */
    Map<Language, String> read(Row row, @Nullable LocalizedText known, UnaryOperator<String> cleaning) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var text = row.header().has(in(language))
                    ? cleaning.apply(row.field(in(language)))
                    : known == null ? "" : known.in(language).orElse("");
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        return texts;
    }

    /** The languages in the order in which one of them is likely to be the original in that country. */
    static Language[] likeliest(@Nullable Country country) {
        var spoken = country == null
                ? Optional.<Language>empty()
                : Language.of(ULocale.addLikelySubtags(new ULocale("und_" + country.code())).getLanguage());
        return Stream.concat(spoken.stream(), Stream.of(Language.EN, Language.FR, Language.AR))
                .toArray(Language[]::new);
    }
}
