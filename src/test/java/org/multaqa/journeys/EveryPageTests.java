package org.multaqa.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.language.Language;
import org.multaqa.stories.MallTest;

/** Every page, in every language, on a phone and at a desk, light and dark. */
@MallTest
@ExtendWith(Browser.class)
@Tag("accessibility")
class EveryPageTests {

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("org.multaqa.journeys.PageType#inEachLanguage")
    void zeinaCanUseItHoweverSheLooksAtIt(PageType type, Language language, Visitors visitors) {
        var zeina = visitors.atADesk();
        visitors.letIn(zeina, type.path());
        assertThat(zeina.goesTo(type.in(language))).isEqualTo(type.status());
        var axe = Axe.in(zeina.page());
        var faults = new ArrayList<String>();
        for (var look : Look.ALL) {
            look.at(zeina.page());
            axe.violations().forEach(violation -> faults.add(look + ": " + violation));
            look.faults(zeina.page()).forEach(fault -> faults.add(look + ": " + fault));
            if (!look.isDark() || language == Language.AR) {
                look.keep(zeina.page(), type, language);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theSuggestionsAreForEveryoneToo(Visitors visitors) {
        var zeina = visitors.atADesk();
        zeina.goesTo("/ar");
        zeina.types("ابحث عن منظمة", "جمعية");
        zeina.suggestion("جمعية نهر الحياة").waitFor();
        assertThat(violations(zeina)).isEmpty();
    }

    @Test
    void soIsWhatUnfoldsOnAPhone(Visitors visitors) {
        var zeina = visitors.onAPhone();
        zeina.goesTo("/ar/organisations");
        zeina.page().locator("#_menu > summary").tap();
        zeina.page().locator("#_facets > summary").tap();
        zeina.page().locator("#_facet-country > summary").tap();
        assertThat(violations(zeina)).isEmpty();
    }

    private static List<String> violations(Visitor visitor) {
        var axe = Axe.in(visitor.page());
        var faults = new ArrayList<String>();
        for (var look : Look.ALL) {
            look.at(visitor.page());
            axe.violations().forEach(violation -> faults.add(look + ": " + violation));
            look.faults(visitor.page()).forEach(fault -> faults.add(look + ": " + fault));
        }
        return faults;
    }
}
