package org.multaqa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.options.AriaRole;

/** Idris has switched scripts off, and misses nothing but the suggestions. */
@Journey
class WithoutScriptsTests {

    @Test
    void idrisSearches(Visitors visitors) {
        var idris = visitors.withoutScripts();
        idris.goesTo("/ar");
        idris.the(AriaRole.SEARCHBOX, "ابحث عن منظمة").fill("الرافدين");
        idris.the(AriaRole.BUTTON, "ابحث").click();
        idris.isAt("/ar/search?q=الرافدين");
        idris.followsTheLink("منظمة الرافدين للسلام");
        idris.seesTheHeading("منظمة الرافدين للسلام");
    }

    @Test
    void idrisNarrowsSortsAndTurnsThePage(Visitors visitors) {
        var idris = visitors.withoutScripts();
        idris.goesTo("/en/organisations");
        idris.narrowsBy("kind", "Non-profit");
        idris.page().getByLabel("Order").selectOption("newest");
        idris.the(AriaRole.BUTTON, "Sort").click();
        idris.isAt("/en/organisations?kind=nonprofit&sort=newest");
        var first = idris.entries().first().innerText();
        idris.followsTheLink("Next");
        idris.sees("Previous");
        org.assertj.core.api.Assertions.assertThat(idris.entries().first().innerText()).isNotEqualTo(first);
        idris.sees("Non-profit");
    }

    @Test
    void idrisOpensTheMenuOfHisPhone(Visitors visitors) {
        var idris = visitors.onAPhoneWithoutScripts();
        idris.goesTo("/en");
        var countries = idris.the(AriaRole.LINK, "Countries");
        assertThat(countries).isHidden();
        idris.page().locator("#_menu > summary").click();
        countries.click();
        idris.isAt("/en/countries");
    }

    @Test
    void idrisReadsAKioskInAnotherLanguage(Visitors visitors) {
        var idris = visitors.withoutScripts();
        idris.goesTo("/en/organisations/cedar-watch");
        idris.followsTheLink("Français");
        idris.isAt("/fr/organisations/cedar-watch");
        idris.seesTheHeading("Observatoire du cèdre");
    }
}
