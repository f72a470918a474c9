package org.multaqa.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.language.Language;
import org.multaqa.stories.MallTest;

import com.microsoft.playwright.options.ColorScheme;

/** Karim has large thumbs, and a phone as wide as most are. */
@MallTest
@ExtendWith(Browser.class)
@Tag("accessibility")
class ThumbTests {

    private static final Look PHONE = new Look(390, ColorScheme.LIGHT);

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("org.multaqa.journeys.PageType#inEachLanguage")
    void karimHitsWhateverLeadsOn(PageType type, Language language, Visitors visitors) {
        var karim = visitors.atADesk();
        PHONE.at(karim.page());
        visitors.letIn(karim, type.path());
        karim.goesTo(type.in(language));
        assertThat(PHONE.faults(karim.page())).isEmpty();
    }
}
