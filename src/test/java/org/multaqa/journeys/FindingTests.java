package org.multaqa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.multaqa.stories.Street;

import com.microsoft.playwright.options.AriaRole;

/** Salma reads Arabic, Emma English, François French; each looks for an organisation. */
@Journey
class FindingTests {

    @Test
    void salmaTypesTheBeginningOfANameAndTakesTheSuggestion(Visitors visitors) {
        var salma = visitors.atADesk();
        salma.goesTo("/ar");
        salma.types("ابحث عن منظمة", "نهر");
        salma.suggestion("جمعية نهر الحياة").click();
        salma.isAt("/ar/organisations/" + Street.RIVER_OF_LIFE);
        salma.seesTheHeading("جمعية نهر الحياة");
        salma.readsIn("ar");
    }

    @Test
    void salmaTypesACountryInFrenchAndIsLedToItsPage(Visitors visitors) {
        var salma = visitors.atADesk();
        salma.goesTo("/ar");
        salma.types("ابحث عن منظمة", "Egyp");
        salma.suggestion("بلد").click();
        salma.isAt("/ar/countries/eg");
        salma.seesTheHeading("مصر");
    }

    @Test
    void emmaFindsAnArabicNameByItsSoundInLatinLetters(Visitors visitors) {
        var emma = visitors.atADesk();
        emma.goesTo("/en");
        emma.types("Find an organisation", "muassasat hadramawt");
        emma.presses("Enter");
        emma.followsTheLink("Hadramawt Orphans Foundation");
        emma.seesTheHeading("Hadramawt Orphans Foundation");
        emma.sees("مؤسسة حضرموت للأيتام");
    }

    @Test
    void francoisTypesWithoutAccentsAndIsUnderstood(Visitors visitors) {
        var francois = visitors.atADesk();
        francois.goesTo("/fr");
        francois.types("Trouver une organisation", "meres de bey");
        francois.suggestion("Cercle des mères de Beyrouth").click();
        francois.seesTheHeading("Cercle des mères de Beyrouth");
        francois.readsIn("fr");
    }

    @Test
    void salmaNarrowsTheDirectoryByTopicCountryAndReach(Visitors visitors) {
        var salma = visitors.atADesk();
        salma.goesTo("/ar/organisations");
        salma.narrowsBy("topic", "تمكين المرأة");
        salma.narrowsBy("country", "مصر");
        salma.narrowsBy("reach", "محلي");
        salma.sees("منظمة واحدة في بلد واحد");
        salma.followsTheLink("جمعية نهر الحياة");
        salma.seesTheHeading("جمعية نهر الحياة");
    }

    @Test
    void emmaTakesAChoiceBackWithItsChip(Visitors visitors) {
        var emma = visitors.atADesk();
        emma.goesTo("/en/organisations?topic=relief&country=fr");
        assertThat(emma.entries()).hasCount(1);
        emma.followsTheLink("Remove \u2068Country\u2069: \u2068France\u2069");
        emma.isAt("/en/organisations?topic=relief");
        assertThat(emma.entries()).hasCount(6);
    }

    @Test
    void francoisReachesAKioskInTwoStepsFromATopic(Visitors visitors) {
        var francois = visitors.atADesk();
        francois.goesTo("/fr");
        francois.page()
                .locator("#_topics")
                .getByText("Santé")
                .or(francois.page().getByText("Sensibilisation à la santé"))
                .first()
                .click();
        francois.followsTheLink("Soignants sans barrières");
        francois.seesTheHeading("Soignants sans barrières");
    }

    @Test
    void salmaAsksForATopicInACountryAndTakesTheListThatIsOffered(Visitors visitors) {
        var salma = visitors.atADesk();
        salma.goesTo("/ar");
        salma.types("ابحث عن منظمة", "المرأة مصر");
        salma.presses("Enter");
        salma.followsTheLink("\u2068تمكين المرأة\u2069 في \u2068مصر\u2069");
        salma.isAt("/ar/organisations?topic=women&country=eg");
        salma.sees("جمعية نهر الحياة");
    }

    @Test
    void emmaMistypesANameAndTakesWhatIsOfferedInstead(Visitors visitors) {
        var emma = visitors.atADesk();
        emma.goesTo("/en/search?q=hadramxwt");
        emma.sees("Did you mean:");
        emma.followsTheLink("hadramawt");
        emma.isAt("/en/search?q=hadramawt");
        emma.sees("Hadramawt Orphans Foundation");
    }

    @Test
    void emmaIsToldHowToGoOnWhereNothingIsFound(Visitors visitors) {
        var emma = visitors.atADesk();
        emma.goesTo("/en/search?q=zzxxqqww");
        // What she typed is isolated, so that words in another script do not disturb the sentence around them.
        emma.sees("We found no organisation for “\u2068zzxxqqww\u2069”");
        emma.followsTheLink("All organisations");
        emma.isAt("/en/organisations");
        assertThat(emma.entries()).hasCount(20);
    }

    @Test
    void salmaSeesInWhichLanguageANameIsThatHasNoArabic(Visitors visitors) {
        var salma = visitors.atADesk();
        salma.goesTo("/ar/countries/dz");
        var name = salma.the(AriaRole.LINK, "Tamazight pour tous").locator("bdi");
        assertThat(name).hasAttribute("lang", "fr");
        assertThat(name).hasAttribute("dir", "ltr");
        salma.sees("بالفرنسية");
    }
}
