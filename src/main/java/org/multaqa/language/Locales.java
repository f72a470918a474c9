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
public record Locales(@DefaultValue(USUAL_AR) String ar, @DefaultValue(USUAL_EN) String en,
        @DefaultValue(USUAL_FR) String fr) {

    private static final String USUAL_AR = "ar-EG";
    private static final String USUAL_EN = "en-GB";
    private static final String USUAL_FR = "fr-FR";

    static final Locales USUAL = new Locales(USUAL_AR, USUAL_EN, USUAL_FR);

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
