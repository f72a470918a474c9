package org.multaqa.language;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

/** The mall's words, numbers, dates and lists as a reader of one language expects them. */
public final class Wording {

    private final Language language;
    private final ULocale locale;
    private final Messages messages;

    Wording(Language language, ULocale locale, Messages messages) {
        this.language = language;
        this.locale = locale;
        this.messages = messages;
    }

    public Language language() {
        return language;
    }

    /**
     * A message; numbers among the arguments choose its plural form.
     *
     * @throws IllegalArgumentException if there is no such message
     */
    public String text(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }

    /** A whole number with the language's digits and grouping. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A year with the language's digits, ungrouped. */
    public String year(int year) {
        var format = NumberFormat.getIntegerInstance(locale);
        format.setGroupingUsed(false);
        return format.format(year);
    }

    /** A day, such as 5 March 2026. */
    public String date(LocalDate day) {
        var format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** The name of a language by its code (BCP 47), such as Kurdish for {@code ku}. */
    public String nameOfLanguage(String code) {
        return LanguageNames.of(code, language, locale);
    }

    /** Things one after another, joined as the language joins them: a, b and c. */
    public String list(Collection<String> things) {
        return ListFormatter.getInstance(locale).format(things);
    }
}
