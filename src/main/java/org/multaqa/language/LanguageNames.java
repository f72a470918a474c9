package org.multaqa.language;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.util.ULocale;

/**
 * What languages are called. CLDR knows, with these exceptions: where it has no name it gives the bare code, and some
 * of its Arabic names are not those that their speakers, or newspapers, use.
 */
final class LanguageNames {

    private static final Map<Language, Map<String, String>> EXCEPTIONS = new EnumMap<>(Map.of(
            Language.AR,
            Map.of("zgh", "الأمازيغية المغربية المعيارية", "ber", "الأمازيغية", "tzm", "أمازيغية الأطلس المتوسط",
                    "rif", "أمازيغية الريف", "shi", "أمازيغية سوس", "arz", "العربية المصرية", "ary",
                    "العربية المغربية", "ckb", "الكردية السورانية"),
            Language.EN, Map.of("zgh", "Standard Moroccan Amazigh", "ber", "Amazigh"),
            Language.FR, Map.of("ber", "amazighe")));

    private final ULocale reader;
    /** A list of languages asks for dozens, and CLDR is a search for each. A bare code is not kept: there is no end of them. */
    private final Map<String, String> names;

    LanguageNames(Language language, ULocale reader) {
        this.reader = reader;
        names = new ConcurrentHashMap<>(EXCEPTIONS.getOrDefault(language, Map.of()));
    }

    String of(String code) {
        var known = names.get(code);
        return known == null ? inCldr(code) : known;
    }

    private String inCldr(String code) {
        var name = ULocale.getDisplayLanguage(code, reader);
        if (!name.equals(code)) {
            names.put(code, name);
        }
        return name;
    }
}
