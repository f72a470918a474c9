package org.multaqa.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.stories.Street;

/** Leila reads all three languages, and changes between them wherever she is. */
@Journey
class LanguagesTests {

    @Test
    void leilaKeepsHerChoicesInTheDirectory(Visitors visitors) {
        var leila = visitors.atADesk();
        leila.goesTo("/ar/organisations?topic=women&country=eg");
        leila.seesTheHeading("المنظمات");
        leila.followsTheLink("English");
        leila.isAt("/en/organisations?topic=women&country=eg");
        leila.seesTheHeading("Organisations");
        leila.readsIn("en");
        leila.followsTheLink("العربية");
        leila.isAt("/ar/organisations?topic=women&country=eg");
    }

    @Test
    void leilaStaysInTheSameKiosk(Visitors visitors) {
        var leila = visitors.atADesk();
        leila.goesTo("/en/organisations/" + Street.RIVER_OF_LIFE);
        leila.seesTheHeading("River of Life Association");
        leila.followsTheLink("Français");
        leila.seesTheHeading("Association Fleuve de vie");
        leila.readsIn("fr");
        leila.sees("L’association a commencé à Minya");
    }

    @Test
    void leilaKeepsWhatSheSearchedFor(Visitors visitors) {
        var leila = visitors.atADesk();
        leila.goesTo("/fr/search?q=مرصد الأرز");
        leila.followsTheLink("العربية");
        leila.isAt("/ar/search?q=مرصد الأرز");
        leila.sees("مرصد الأرز");
        leila.readsIn("ar");
    }

    @Test
    void leilaFindsTheLanguagesInTheMenuOfHerPhone(Visitors visitors) {
        var leila = visitors.onAPhone();
        leila.goesTo("/en/topics/education");
        leila.page().locator("#_menu > summary").click();
        leila.followsTheLink("العربية");
        leila.isAt("/ar/topics/education");
        leila.seesTheHeading("التعليم");
    }

    @ParameterizedTest
    @CsvSource({"ar-EG, ar", "fr-TN, fr", "en-GB, en", "ja, en"})
    void theFrontDoorOpensInTheLanguageOfTheBrowser(String browser, String language, Visitors visitors) {
        var someone = visitors.whoseBrowserSpeaks(browser);
        someone.goesTo("/");
        someone.isAt("/" + language);
        someone.readsIn(language);
    }
}
