package org.multaqa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.stories.Street;

import com.microsoft.playwright.options.AriaRole;

/** Youssef reads a list kiosk by kiosk, and each time goes back to where he was. */
@Journey
class GoingBackTests {

    @Test
    void youssefComesBackToTheSamePlaceInTheList(Visitors visitors) {
        var youssef = visitors.onAPhone();
        youssef.goesTo("/en/organisations?kind=nonprofit");
        youssef.followsTheLink("Next");
        youssef.sees("21 – 40 of");
        var list = youssef.address();
        var entry = youssef.entries().nth(14).getByRole(AriaRole.LINK).first();
        var name = entry.innerText();
        entry.click();
        youssef.seesTheHeading(name);
        youssef.page().goBack();
        youssef.isAt(list);
        assertThat(youssef.the(AriaRole.LINK, name)).isInViewport();
    }

    @Test
    void youssefFindsHisWordsInTheFieldWhenHeComesBack(Visitors visitors) {
        var youssef = visitors.atADesk();
        youssef.goesTo("/ar/search?q=جمعية");
        youssef.followsTheLink("جمعية نهر الحياة");
        youssef.isAt("/ar/organisations/" + Street.RIVER_OF_LIFE);
        youssef.page().goBack();
        youssef.isAt("/ar/search?q=جمعية");
        assertThat(youssef.the(AriaRole.COMBOBOX, "ابحث عن منظمة")).hasValue("جمعية");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ar", "/ar/search", "/ar/search?q=قديم"})
    void youssefFindsWhatHeTypedThoughHeTookASuggestion(String address, Visitors visitors) {
        var youssef = visitors.atADesk();
        youssef.goesTo(address);
        var field = youssef.the(AriaRole.COMBOBOX, "ابحث عن منظمة");
        field.fill("");
        field.pressSequentially("نهر");
        youssef.suggestion("جمعية نهر الحياة").click();
        youssef.isAt("/ar/organisations/" + Street.RIVER_OF_LIFE);
        youssef.page().goBack();
        youssef.isAt(address);
        assertThat(field).hasValue("نهر");
        assertThat(youssef.suggestion("جمعية نهر الحياة")).isHidden();
        assertThat(field).hasAttribute("aria-expanded", "false");
    }
}
