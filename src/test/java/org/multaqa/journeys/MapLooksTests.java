package org.multaqa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

/** Yara wants to know what the colours of the map say, and what she can do with it. */
@Journey
class MapLooksTests {

    private static final String FILL = "it => getComputedStyle(it).fill";

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void landAroundTheArabWorldHasAToneOfItsOwnWhichTheLegendNames(ColorScheme scheme, Visitors visitors) {
        var yara = visitors.with(Visitors.DESK, scheme);
        yara.goesTo("/ar/map/arab-world");
        var page = yara.page();
        var around = page.locator(".map .context").first().evaluate(FILL);
        assertThat(around).isNotEqualTo(page.locator(".map .level-0").first().evaluate(FILL));
        var line = page.locator("#_legend li").filter(Visitor.with("خارج هذه الخريطة"));
        assertThat(line.locator("svg").evaluate(FILL)).isEqualTo(around);
        assertThat(page.locator("#_legend")).containsText("لا منظمات بعد");
    }

    @Test
    void theCornerOfTheMapHasACaption(Visitors visitors) {
        var yara = visitors.atADesk();
        yara.goesTo("/ar");
        assertThat(yara.page().locator("#_legend")).containsText("جزر القمر، مكبَّرة");
        yara.goesTo("/en/map");
        assertThat(yara.page().locator("#_legend")).not().containsText("Not on this map");
        assertThat(yara.page().locator("#_legend")).not().containsText("Comoros");
    }

    @ParameterizedTest
    @CsvSource({"ar, الخريطة, العالم العربي, العالم, /ar/map",
            "en, Map, The world, The Arab world, /en/map/arab-world"})
    void whoeverReadsArabicBeginsWithTheArabWorld(String language, String map, String first, String second,
            String there, Visitors visitors) {
        var yara = visitors.atADesk();
        yara.goesTo("/" + language);
        yara.followsTheLink(map);
        yara.seesTheHeading(first);
        assertThat(yara.page().locator("#_maps a")).hasText(new String[]{first, second});
        yara.followsTheLink(second);
        yara.isAt(there);
        yara.seesTheHeading(second);
    }

    @Test
    void onAPhoneYaraIsToldToChooseFromTheListAlone(Visitors visitors) {
        var yara = visitors.onAPhone();
        yara.goesTo("/ar/map");
        assertThat(yara.page().getByText("اختر بلدًا على الخريطة")).isHidden();
        assertThat(yara.page().getByText("اختر بلدًا من القائمة تحت الخريطة.")).isVisible();
        yara.the(AriaRole.LINK, "إلى قائمة البلدان").tap();
        assertThat(yara.page().locator("#_countries")).isInViewport();
    }
}
