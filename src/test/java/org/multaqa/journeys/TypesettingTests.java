package org.multaqa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Profile;
import org.multaqa.stories.Mall;
import org.multaqa.stories.Street;
import org.springframework.beans.factory.annotation.Autowired;

import com.microsoft.playwright.options.ColorScheme;

/** Layla sets books for a living, in Arabic and in Latin letters, and looks at how the pages are set. */
@Journey
class TypesettingTests {

    /** Where the first line of a block begins. */
    private static final String FIRST_LINE = """
            it => {
              const range = document.createRange();
              range.selectNodeContents(it);
              const line = range.getClientRects()[0], column = it.closest("section, header > div").getBoundingClientRect();
              return line.left - it.getBoundingClientRect().left < 2 ? "its own left"
                : column.right - line.right < 2 ? "the page's right" : "neither";
            }
            """;

    /** Which of these names are parted by the end of a line. */
    private static final String PARTED = """
            () => {
              const parted = [], walker = document.createTreeWalker(document.querySelector(".prose"), NodeFilter.SHOW_TEXT);
              for (let text = walker.nextNode(); text; text = walker.nextNode()) {
                for (const found of text.data.matchAll(/Apache-2\\\\.0|Natural.Earth|Unicode.CLDR|WCAG.2\\\\.2|axe-core/g)) {
                  const range = document.createRange();
                  range.setStart(text, found.index);
                  range.setEnd(text, found.index + found[0].length);
                  if (new Set([...range.getClientRects()].map(line => Math.round(line.top))).size > 1) parted.push(found[0]);
                }
              }
              return parted;
            }
            """;

    @Autowired
    private Mall mall;

    @Test
    void whatIsReadInParagraphsBeginsOnItsOwnSideAndTheRestAtThePagesEdge(Visitors visitors) {
        mall.keep(Organisation.draft(UUID.randomUUID(), "quiet-harbour",
                Profile.named(LocalizedText.of(Language.EN, "Quiet Harbour"))
                        .summary(LocalizedText.of(Language.EN, "We mend nets."))
                        .description(LocalizedText.of(Language.EN, "We mend nets, and teach whoever asks."))
                        .build(),
                null).publish(Instant.EPOCH));
        var layla = visitors.atADesk();
        layla.goesTo("/ar/organisations/quiet-harbour");
        var page = layla.page();
        assertThat(page.locator("#about .prose p").evaluate(FIRST_LINE)).isEqualTo("its own left");
        assertThat(page.locator("#_kiosk h1").evaluate(FIRST_LINE)).isEqualTo("the page's right");
        assertThat(page.locator(".kiosk-line").evaluate(FIRST_LINE)).isEqualTo("the page's right");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noNameIsPartedByTheEndOfALine(Language language, Visitors visitors) {
        var layla = visitors.with(320, ColorScheme.LIGHT);
        for (var name : new String[]{"/about", "/about/accessibility"}) {
            layla.goesTo("/" + language.code() + name);
            for (int width = 320; width <= 480; width += 4) {
                layla.page().setViewportSize(width, 640);
                assertThat(Look.texts(layla.page().evaluate(PARTED))).as("at %s px", width).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWaysThroughAKioskStandInOneLineOnTheSmallestPhone(Language language, Visitors visitors) {
        var layla = visitors.onAPhone();
        layla.goesTo("/" + language.code() + "/organisations/" + Street.RIVER_OF_LIFE);
        assertThat(layla.page().locator("#_tabs a")).hasCount(5);
        assertThat(layla.page().evaluate("""
                () => {
                  const tabs = document.querySelector("#_tabs");
                  const lines = new Set([...tabs.querySelectorAll("a")].map(it => it.getBoundingClientRect().top));
                  return lines.size === 1 && tabs.scrollWidth <= tabs.clientWidth;
                }
                """)).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390})
    void theOpenMenuLeavesTheMarkItsRoom(int width, Visitors visitors) {
        var layla = visitors.with(width, ColorScheme.LIGHT);
        layla.goesTo("/ar");
        layla.page().locator("#_menu > summary").click();
        assertThat((Integer) layla.page().evaluate("""
                () => document.querySelector("#_menu .nav a").getBoundingClientRect().top
                  - document.querySelector(".brand .mark").getBoundingClientRect().bottom | 0
                """)).isGreaterThanOrEqualTo(8);
    }
}
