package org.multaqa.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.microsoft.playwright.options.ColorScheme;

/** Rania types a few letters and looks at what unfolds under the field. */
@Journey
class SuggestionBoxTests {

    /** How far its sides stand from those of the field, in pixels. */
    private static final String APART = """
            () => {
              const box = document.querySelector(".suggestions:not([hidden])").getBoundingClientRect();
              const field = document.querySelector("[aria-expanded=true]").getBoundingClientRect();
              return Math.max(Math.abs(box.left - field.left), Math.abs(box.right - field.right)) | 0;
            }
            """;

    /** Whether the last suggestion is what one sees, and so touches, in its middle and just inside its lower corners. */
    private static final String SEEN = """
            () => {
              const last = [...document.querySelectorAll("[role=option]")].at(-1);
              last.scrollIntoView({ block: "center" });
              const box = last.getBoundingClientRect();
              return [[(box.left + box.right) / 2, (box.top + box.bottom) / 2], [box.left + 3, box.bottom - 3],
                [box.right - 3, box.bottom - 3]].every(([x, y]) => last.contains(document.elementFromPoint(x, y)));
            }
            """;

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"/ar, 320", "/ar, 390", "/ar, 1280", "/fr, 390", "/ar/search, 390", "/en/search, 1280",
            "/ar/topics, 1280", "/en/organisations/bare-name-society, 1280", "/fr/about, 1280", "/ar/map, 1280"})
    void itHasTheEdgesOfItsField(String page, int width, Visitors visitors) {
        var rania = typing(page, width, visitors);
        assertThat((Integer) rania.page().evaluate(APART)).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"/ar, 390", "/ar, 1280", "/en, 390", "/ar/search, 390", "/ar/countries, 1280"})
    void nothingCutsOffTheLastOfThem(String page, int width, Visitors visitors) {
        var rania = typing(page, width, visitors);
        assertThat(rania.page().locator("[role=option]").count()).isGreaterThan(3);
        assertThat(rania.page().evaluate(SEEN)).isEqualTo(true);
    }

    private static Visitor typing(String page, int width, Visitors visitors) {
        var rania = visitors.with(width, ColorScheme.LIGHT);
        rania.goesTo(page);
        rania.page().locator("[data-suggest]").first().pressSequentially(page.startsWith("/ar") ? "جمعية" : "as");
        rania.page().locator("[role=option]").first().waitFor();
        return rania;
    }
}
