package org.multaqa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.stories.Street;

import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** Nadia has no mouse: she goes everywhere with Tab, Enter, Escape and the arrows. */
@Journey
class KeyboardTests {

    /** What has the focus; whether one sees that it has; and whether one sees it at all. */
    private static final String FOCUSED = """
            () => {
              const it = document.activeElement, style = getComputedStyle(it), box = it.getBoundingClientRect();
              const name = it.tagName + " “" + (it.textContent || it.name || "").trim().slice(0, 40) + "”";
              if (it === document.body) return "";
              if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return name + " shows no focus";
              // A country on the map may be a point; the outline around it is what one sees.
              if (style.clipPath !== "none" || box.width === 0 || box.height === 0 || box.bottom <= 0
                  || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) return name + " has the focus out of sight";
              return name;
            }
            """;

    @Test
    void nadiaSkipsTheFrameWithTheFirstLink(Visitors visitors) {
        var nadia = visitors.atADesk();
        nadia.goesTo("/ar/organisations");
        nadia.presses("Tab");
        var skip = nadia.the(AriaRole.LINK, "انتقل إلى المحتوى");
        assertThat(skip).isFocused();
        assertThat(skip).isInViewport();
        nadia.presses("Enter");
        assertThat(nadia.page().locator("main")).isFocused();
    }

    @Test
    void nadiaChoosesASuggestionWithTheArrows(Visitors visitors) {
        var nadia = visitors.atADesk();
        nadia.goesTo("/en");
        var field = nadia.the(AriaRole.COMBOBOX, "Find an organisation");
        nadia.tabsTo(field);
        field.pressSequentially("cedar");
        var suggestion = nadia.suggestion("Cedar Watch");
        assertThat(suggestion).isVisible();
        nadia.presses("ArrowDown");
        assertThat(suggestion).hasAttribute("aria-selected", "true");
        assertThat(field).hasAttribute("aria-activedescendant", String.valueOf(suggestion.getAttribute("id")));
        nadia.presses("Enter");
        nadia.seesTheHeading("Cedar Watch");
    }

    @Test
    void escapeClosesTheSuggestionsAndEnterSearchesWhatNadiaTyped(Visitors visitors) {
        var nadia = visitors.atADesk();
        nadia.goesTo("/en");
        var field = nadia.the(AriaRole.COMBOBOX, "Find an organisation");
        nadia.tabsTo(field);
        field.pressSequentially("cedar");
        assertThat(nadia.suggestion("Cedar Watch")).isVisible();
        nadia.presses("Escape");
        assertThat(field).hasAttribute("aria-expanded", "false");
        nadia.presses("Enter");
        nadia.isAt("/en/search?q=cedar");
        nadia.sees("One organisation");
    }

    @Test
    void nadiaNarrowsTheDirectoryAndOpensAKiosk(Visitors visitors) {
        var nadia = visitors.atADesk();
        nadia.goesTo("/en/organisations");
        var topic = nadia.page().locator("#_facet-topic a").filter(Visitor.with("Rights of persons with disabilities"));
        nadia.tabsTo(topic);
        nadia.presses("Enter");
        nadia.sees("2 organisations in 2 countries");
        nadia.tabsTo(nadia.the(AriaRole.LINK, "Jordanian Association of Persons with Disabilities"));
        nadia.presses("Enter");
        nadia.seesTheHeading("Jordanian Association of Persons with Disabilities");
    }

    @Test
    void nadiaOpensTheMenuOfAPhone(Visitors visitors) {
        var nadia = visitors.onAPhone();
        nadia.goesTo("/fr");
        nadia.tabsTo(nadia.page().locator("#_menu > summary"));
        nadia.presses("Enter");
        nadia.tabsTo(nadia.page().locator("#_menu").getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Thèmes")));
        nadia.presses("Enter");
        nadia.isAt("/fr/topics");
    }

    @Test
    void nadiaPassesOverTheMapToTheCountries(Visitors visitors) {
        var nadia = visitors.atADesk();
        nadia.goesTo("/en/map");
        nadia.tabsTo(nadia.the(AriaRole.LINK, "To the list of countries"));
        nadia.presses("Enter", "Tab");
        var first = nadia.page().locator("#_ranking a").first();
        assertThat(first).isFocused();
        assertThat(first).isInViewport();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ar", "/en/organisations?topic=women", "/ar/organisations/" + Street.RIVER_OF_LIFE,
            "/fr/search?q=cedre", "/ar/map", "/en/countries/eg"})
    void whereverNadiaTabsSheSeesWhereSheIs(String address, Visitors visitors) {
        for (var nadia : new Visitor[]{visitors.atADesk(), visitors.onAPhone()}) {
            nadia.goesTo(address);
            int places = 0;
            for (nadia.presses("Tab"); places < 200; nadia.presses("Tab")) {
                var place = String.valueOf(nadia.page().evaluate(FOCUSED));
                if (place.isEmpty()) {
                    break;
                }
                org.assertj.core.api.Assertions.assertThat(place)
                        .as("on %s", address)
                        .doesNotEndWith("shows no focus")
                        .doesNotEndWith("out of sight");
                places++;
            }
            org.assertj.core.api.Assertions.assertThat(places)
                    .as("places with the focus on %s", address)
                    .isBetween(10, 199);
        }
    }
}
