package org.multaqa.language;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import com.ibm.icu.util.ULocale;

/**
 * The region whose habits (digits, names of months) each language follows, as BCP 47 tags of CLDR locales.
 *
 * @param ar Arabic; {@code ar-EG} writes ٢٠٢٦ and يناير, {@code ar-MA} 2026 and يناير, {@code ar-SY} ٢٠٢٦ and كانون الثاني
 * @param en English
 * @param fr French
 */
@ConfigurationProperties("multaqa.locale")
public record Locales(@DefaultValue("ar-EG") String ar, @DefaultValue("en-GB") String en,
        @DefaultValue("fr-FR") String fr) {

    public Locales {
        check(ar, Language.AR);
        check(en, Language.EN);
        check(fr, Language.FR);
    }

    ULocale of(Language language) {
        return ULocale.forLanguageTag(switch (language) {
            case AR -> ar;
            case EN -> en;
            case FR -> fr;
        });
    }

    private static void check(String tag, Language language) {
        if (!ULocale.forLanguageTag(tag).getLanguage().equals(language.code())) {
            throw new IllegalArgumentException("multaqa.locale." + language.code() + " is “" + tag
                    + "”, which is not a locale of that language, such as " + language.code() + "-"
                    + (language == Language.AR ? "EG" : language == Language.EN ? "GB" : "FR"));
        }
    }
}
