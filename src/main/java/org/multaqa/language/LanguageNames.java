package org.multaqa.language;

import java.util.EnumMap;
import java.util.Map;

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

    private LanguageNames() {}

    static String of(String code, Language reader, ULocale locale) {
        var exception = EXCEPTIONS.getOrDefault(reader, Map.of()).get(code);
        return exception == null ? ULocale.getDisplayLanguage(code, locale) : exception;
    }
}
