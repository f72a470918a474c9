package org.multaqa.fiction;

import java.util.List;
import java.util.stream.Collectors;

import org.multaqa.language.Country;
import org.multaqa.language.Language;

import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.util.ULocale;

/**
 * A country as the fiction sees it.
 *
 * @param share how many of each 2,000 organisations
 * @param tongue whose proper names it uses
 * @param originals the languages of which one is the original, each as often as it is likely
 * @param spoken the languages its organisations work in (BCP 47)
 * @param phone a number that nobody can have, with # for any digit
 * @param inside "in Tunisia"
 * @param adjective "Tunisian": in Arabic and French feminine|masculine; empty outside the Arab world
 * @param digits ten, as Arabic texts have them there
 */
record Land(Country country, int share, String tongue, List<Language> originals, List<String> spoken, String phone,
        Words inside, Words adjective, String digits, List<City> cities) {

    private static final int SPLITTABLE = 4;

    static Land of(Table.Row row, List<City> cities) {
        var code = row.cell("country");
        return new Land(new Country(code), (int) row.number("share"), row.cell("tongue"),
                row.list("originals").stream().map(word -> Language.of(word).orElseThrow()).toList(),
                row.list("spoken"), row.cell("phone"), row.words("in-"), row.words("adjective-"),
                NumberingSystem.getInstance(new ULocale("ar", code)).getDescription(), cities);
    }

    boolean arab() {
        return Country.ARAB_WORLD.contains(country);
    }

    /** The number as Arabic texts have it there. */
    String arabicDigits(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> String.valueOf(digits.charAt(digit - '0')))
                .collect(Collectors.joining());
    }

    /** Whether it is large enough that a body has branches in it. */
    boolean hasBranches() {
        return arab() && cities.size() >= SPLITTABLE;
    }

    /** "Tunisian", as it agrees with the body. */
    Words adjective(Body body) {
        return new Words(form(adjective.ar(), body.feminine()), adjective.en(),
                form(adjective.fr(), body.feminineInFrench()));
    }

    private static String form(String forms, boolean feminine) {
        return forms.split("\\|")[feminine ? 0 : 1];
    }
}
