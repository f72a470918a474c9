package org.multaqa.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;

/**
 * A country or territory.
 *
 * @param code its two letters (ISO 3166-1 alpha-2), upper case; XK, which the standard leaves to users, is Kosovo
 */
public record Country(String code) implements Comparable<Country> {

    private static final Set<String> CODES = Stream.concat(Stream.of("XK"), Stream.of(Locale.getISOCountries()))
            .collect(Collectors.toUnmodifiableSet());

    /** The members of the League of Arab States, by code. */
    public static final Set<Country> ARAB_WORLD = Stream
            .of("DZ", "BH", "KM", "DJ", "EG", "IQ", "JO", "KW", "LB", "LY", "MR", "MA", "OM", "PS", "QA", "SA", "SO",
                    "SD",
                    "SY", "TN", "AE", "YE")
            .map(Country::new)
            .collect(Collectors.toUnmodifiableSet());

    public Country {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("not a country code (ISO 3166-1 alpha-2)");
        }
    }

    /** All of them, by code. */
    public static Stream<Country> all() {
        return CODES.stream().sorted().map(Country::new);
    }

    /** The country with this code in any case; empty if there is none. */
    public static Optional<Country> of(String code) {
        var upper = code.toUpperCase(Locale.ROOT);
        return CODES.contains(upper) ? Optional.of(new Country(upper)) : Optional.empty();
    }

    /**
     * Its name as the language's newspapers have it (CLDR). For Palestine that is CLDR's short form: the long one
     * speaks of territories, where Arab newspapers and the country itself say Palestine.
     */
    public String name(Language language) {
        return code.equals("PS")
                ? LocaleDisplayNames.getInstance(new ULocale(language.code()), DisplayContext.LENGTH_SHORT)
                        .regionDisplayName(code)
                : ULocale.getDisplayCountry("und-" + code, language.code());
    }

    /** The code in lower case, as it stands in addresses. */
    public String slug() {
        return code.toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }
}
