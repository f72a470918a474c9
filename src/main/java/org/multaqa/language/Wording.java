package org.multaqa.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

/**
 * The mall's words, numbers, dates and lists as a reader of one language expects them. What formats them takes far
 * longer to make than to use, and so is made once; of what threads share, only the dates are not safe without a lock.
 */
public final class Wording {

    private final Language language;
    private final Messages messages;
    private final LanguageNames languageNames;
    private final LocalizedNumberFormatter numbers;
    private final LocalizedNumberFormatter years;
    private final ListFormatter lists;
    private final DateFormat dates;
    private final DateFormat times;

    Wording(Language language, ULocale locale, Messages messages) {
        this.language = language;
        this.messages = messages;
        languageNames = new LanguageNames(language, locale);
        numbers = whole(locale, true);
        years = whole(locale, false);
        lists = ListFormatter.getInstance(locale);
        dates = DateFormat.getDateInstance(DateFormat.LONG, locale);
        dates.setTimeZone(TimeZone.GMT_ZONE);
        times = DateFormat.getTimeInstance(DateFormat.SHORT, locale);
        times.setTimeZone(TimeZone.GMT_ZONE);
    }

    private static LocalizedNumberFormatter whole(ULocale locale, boolean grouped) {
        var format = (DecimalFormat) NumberFormat.getIntegerInstance(locale);
        format.setGroupingUsed(grouped);
        return format.toNumberFormatter();
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
        return numbers.format(number).toString();
    }

    /** A year with the language's digits, ungrouped. */
    public String year(int year) {
        return years.format(year).toString();
    }

    /** A day, such as 5 March 2026. */
    public String date(LocalDate day) {
        var moment = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        synchronized (dates) {
            return dates.format(moment);
        }
    }

    /** A time of the day, to the minute. */
    public String time(LocalTime time) {
        var moment = Date.from(LocalDate.EPOCH.atTime(time).toInstant(ZoneOffset.UTC));
        synchronized (times) {
            return times.format(moment);
        }
    }

    /** The name of a language by its code (BCP 47), such as Kurdish for {@code ku}. */
    public String nameOfLanguage(String code) {
        return languageNames.of(code);
    }

    /** Things one after another, joined as the language joins them: a, b and c. */
    public String list(Collection<String> things) {
        return lists.format(things);
    }
}
