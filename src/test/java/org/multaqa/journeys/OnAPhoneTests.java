package org.multaqa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.multaqa.stories.Street;

import com.microsoft.playwright.options.AriaRole;

/** Huda holds a phone 320 pixels wide. */
@Journey
class OnAPhoneTests {

    @Test
    void hudaOpensTheMenuAndGoesToATopic(Visitors visitors) {
        var huda = visitors.onAPhone();
        huda.goesTo("/ar");
        var navigation = huda.the(AriaRole.NAVIGATION, "أقسام الملتقى");
        assertThat(navigation).isHidden();
        huda.page().locator("#_menu > summary").tap();
        assertThat(navigation).isVisible();
        navigation.getByText("المواضيع").tap();
        huda.isAt("/ar/topics");
        huda.page().locator("#_board").getByText("تمكين المرأة").tap();
        huda.seesTheHeading("تمكين المرأة");
        huda.followsTheLink("جمعية نهر الحياة");
        huda.seesTheHeading("جمعية نهر الحياة");
    }

    @Test
    void hudaUnfoldsTheFacetsAboveTheList(Visitors visitors) {
        var huda = visitors.onAPhone();
        huda.goesTo("/en/organisations");
        assertThat(huda.page().locator("#_facet-topic")).isHidden();
        huda.page().locator("#_facets > summary").tap();
        huda.narrowsBy("country", "Lebanon");
        huda.isAt("/en/organisations?country=lb#_facet-country");
        huda.sees("5 organisations in one country");
    }

    @Test
    void hudaChoosesSeveralValuesWithoutUnfoldingTheFacetsAgain(Visitors visitors) {
        for (var huda : new Visitor[]{visitors.onAPhone(), visitors.onAPhoneWithoutScripts()}) {
            huda.goesTo("/ar/organisations");
            huda.page().locator("#_facets > summary").click();
            huda.narrowsBy("country", "لبنان");
            assertThat(huda.page().locator("#_facet-country summary")).isInViewport();
            huda.narrowsBy("country", "الأردن");
            huda.narrowsBy("kind", "غير ربحية");
            assertThat(huda.page().locator("#_facet-kind summary")).isInViewport();
            huda.page().locator("#_facets").getByRole(AriaRole.LINK).filter(Visitor.with("النتائج")).click();
            assertThat(huda.page().locator("#count")).isInViewport();
        }
    }

    @Test
    void hudaUnfoldsAllCountriesAndKeepsHerPlaceAndHerChoice(Visitors visitors) {
        var huda = visitors.onAPhone();
        huda.goesTo("/ar/organisations?kind=nonprofit");
        huda.page().locator("#_facets > summary").tap();
        huda.page().locator("#_facet-country .facet-more").tap();
        huda.isAt("/ar/organisations?kind=nonprofit&all=country#_facet-country");
        assertThat(huda.page().locator("#_facet-country summary")).isInViewport();
        huda.narrowsBy("country", "لبنان");
        huda.isAt("/ar/organisations?country=lb&kind=nonprofit&all=country#_facet-country");
    }

    @Test
    void hudaNarrowsWhatSheFoundRightUnderItsCount(Visitors visitors) {
        var huda = visitors.onAPhone();
        huda.goesTo("/ar/search?q=جمعية");
        assertThat(huda.page().locator("#_facets > summary")).isInViewport();
        huda.page().locator("#_facets > summary").tap();
        huda.narrowsBy("country", "مصر");
        huda.isAt("/ar/organisations?q=جمعية&country=eg#_facet-country");
    }

    @Test
    void hudaSearchesFromTheHeadOfAnyPage(Visitors visitors) {
        var huda = visitors.onAPhone();
        huda.goesTo("/fr/organisations/" + Street.RIVER_OF_LIFE);
        huda.followsTheLink("Recherche");
        huda.isAt("/fr/search");
        huda.types("Trouver une organisation", "atlas");
        huda.suggestion("Association Atlas développement").tap();
        huda.seesTheHeading("Association Atlas développement");
    }
}
