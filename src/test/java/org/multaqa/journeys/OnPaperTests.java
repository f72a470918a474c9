package org.multaqa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.multaqa.stories.Street;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;

/** Samir prints a kiosk, to hang its card on the wall. */
@Journey
class OnPaperTests {

    @Test
    void samirGetsTheCardAndNoneOfTheOtherKiosks(Visitors visitors) {
        var samir = visitors.atADesk();
        samir.goesTo("/ar/organisations/" + Street.RIVER_OF_LIFE);
        var related = samir.page().locator("#_related");
        assertThat(related).isVisible();
        samir.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(related).isHidden();
        assertThat(samir.page().locator("#_tabs")).isHidden();
        assertThat(samir.page().locator("#_card")).isVisible();
        assertThat(samir.page().locator("#_card .card-foot")).containsText("://");
    }

    @Test
    void onAPhoneEveryCellOfTheRegistersSaysWhatItHolds(Visitors visitors) {
        var samir = visitors.onAPhone();
        samir.goesTo("/ar/organisations/" + Street.RIVER_OF_LIFE);
        var cells = samir.page().locator("#_identifiers tbody tr").first().locator("th, td");
        assertThat(cells).hasCount(2);
        assertThat(cells.nth(0)).hasAttribute("data-label", "السجل");
        assertThat(cells.nth(1)).hasAttribute("data-label", "المعرّف");
        org.assertj.core.api.Assertions
                .assertThat(cells.nth(1).evaluate("it => getComputedStyle(it, '::before').content"))
                .isEqualTo("\"المعرّف\"");
    }
}
