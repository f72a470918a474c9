package org.multaqa.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.microsoft.playwright.options.AriaRole;

/** Omar has an address that is wrong, or a mall that has failed. */
@Journey
class GettingLostTests {

    @ParameterizedTest
    @CsvSource({"ar, لا توجد صفحة بهذا العنوان, كل المنظمات, المنظمات",
            "en, There is no page at this address, All organisations, Organisations",
            "fr, Il n’y a pas de page à cette adresse, Toutes les organisations, Organisations"})
    void omarIsToldInHisLanguageAndGoesOn(String language, String heading, String way, String there,
            Visitors visitors) {
        var omar = visitors.atADesk();
        assertThat(omar.goesTo("/" + language + "/organisations/nobody-by-this-name")).isEqualTo(404);
        omar.seesTheHeading(heading);
        omar.readsIn(language);
        omar.followsTheLink(way);
        omar.seesTheHeading(there);
    }

    @Test
    void omarSearchesFromThePageThatIsMissing(Visitors visitors) {
        var omar = visitors.atADesk();
        omar.goesTo("/en/organizations");
        assertThat(omar.page().locator("main label").innerText()).isEqualTo("Search the mall");
        var field = omar.page()
                .locator("main")
                .getByRole(AriaRole.SEARCHBOX)
                .or(omar.page()
                        .locator("main")
                        .getByRole(AriaRole.COMBOBOX));
        field.fill("cedar");
        field.press("Enter");
        omar.followsTheLink("Cedar Watch");
        omar.seesTheHeading("Cedar Watch");
    }

    @Test
    void omarsBrowserChoosesTheLanguageWhereTheAddressHasNone(Visitors visitors) {
        var omar = visitors.whoseBrowserSpeaks("fr-FR");
        assertThat(omar.goesTo("/de/organisations")).isEqualTo(404);
        omar.seesTheHeading("Il n’y a pas de page à cette adresse");
        omar.readsIn("fr");
    }

    @Test
    void omarChangesTheLanguageOfThePageThatIsMissing(Visitors visitors) {
        var omar = visitors.atADesk();
        omar.goesTo("/en/organisations/nobody-by-this-name");
        omar.followsTheLink("العربية");
        omar.isAt("/ar/organisations/nobody-by-this-name");
        omar.seesTheHeading("لا توجد صفحة بهذا العنوان");
    }

    @ParameterizedTest
    @CsvSource({"ar, لم نستطع إتمام هذا", "en, We could not finish that", "fr, Nous n’avons pas pu aller au bout"})
    void omarIsGivenANumberWhereTheMallFails(String language, String heading, Visitors visitors) {
        var omar = visitors.atADesk();
        assertThat(omar.goesTo("/" + language + "/broken")).isEqualTo(500);
        omar.seesTheHeading(heading);
        assertThat(omar.page().locator("#_error .code").innerText()).matches("[0-9a-f]{8}");
    }
}
