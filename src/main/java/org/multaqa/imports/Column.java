package org.multaqa.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns that a file of organisations can have; docs/interfaces/import.md tells what stands in each. */
enum Column {

    SOURCE_ID, NAME_EN, NAME_AR, NAME_FR, ORIGINAL_LANGUAGE, OTHER_NAMES, ACRONYM, COUNTRY_ISO2, CITY, CITY_AR, CITY_FR, LAT, LNG, WEBSITE, FOUNDED, TYPES, WIKIPEDIA_OR_DESCRIPTION, SOURCE, LICENCE, TOPICS, REACH, LANGUAGES, SUMMARY_EN, SUMMARY_AR, SUMMARY_FR, DESCRIPTION_EN, DESCRIPTION_AR, DESCRIPTION_FR, EMAIL, EMAIL_AUDIENCE, PHONE, PHONE_AUDIENCE, WHATSAPP, WHATSAPP_AUDIENCE, ADDRESS, ADDRESS_AUDIENCE, FACEBOOK, X, INSTAGRAM, YOUTUBE, LINKEDIN, TELEGRAM, TIKTOK, MASTODON, BLUESKY, IDENTIFIERS, MEMBER_OF, BRANCH_OF;

    /** Its name in the header row. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column with that name in the header row, in any case. */
    static Optional<Column> of(String header) {
        var word = header.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(column -> column.header().equals(word)).findFirst();
    }

    static String headers() {
        return String.join(", ", Arrays.stream(values()).map(Column::header).toList());
    }
}
