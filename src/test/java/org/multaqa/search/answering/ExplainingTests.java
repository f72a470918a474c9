package org.multaqa.search.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.multaqa.search.Thing.ar;
import static org.multaqa.search.Thing.en;
import static org.multaqa.search.Thing.fr;

import java.nio.file.Path;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.fiction.InventedOrganisations;
import org.multaqa.language.Language;
import org.multaqa.organisations.FindableOrganisations;
import org.multaqa.search.Explanation;
import org.multaqa.search.Explanation.Elsewhere;
import org.multaqa.search.Explanation.How;
import org.multaqa.search.Explanation.Meeting.InName;
import org.multaqa.search.Explanation.Meeting.InPlace;
import org.multaqa.search.Explanation.Met;
import org.multaqa.search.Explanation.Ranked;
import org.multaqa.search.Thing;

/** Why Nour, who edits the mall, sees what she sees first. */
class ExplainingTests {

    private static final Thing HOPE = ar("مؤسسة الأمل للتعليم").in("Alexandria", "Egypt", "مصر").standing(1);
    private static final Thing HADRAMAWT = ar("مؤسسة حضرموت");
    private static final Thing FOODBANK = en("Egyptian Foodbank");
    private static final Thing LIGHTHOUSE = en("Lighthouse Association").shortened("L.H.A.")
            .saying(Language.EN, "We repair lamps for fishermen");
    private static final Thing OTHER_LIGHTHOUSE = fr("Lighthouse Association").alsoCalled("Friends of the Lighthouse")
            .standing(0.5);
    private static final Thing SAFFRON = ar("مركز الزعفران");

    @TempDir
    private Path folder;
    private IndexOfThings index;

    @BeforeEach
    void fill() {
        index = new IndexOfThings(folder).with(HOPE, HADRAMAWT, FOODBANK, LIGHTHOUSE, OTHER_LIGHTHOUSE,
                SAFFRON);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({"lighthouse, SAME", "Lighthouse’s, SAME", "الامل, FOLDED", "بالأمل, FOLDED", "food bank, SPACED",
            "وزعفران, JOINED", "lighthouses, INFLECTED", "education, TRANSLATED", "7adramout, TRANSCRIBED",
            "lighthouxe, MISTYPED"})
    void nourReadsHowAWordIsMet(String typed, How how) {
        assertThat(first(typed).met()).extracting(Met::how).containsExactly(how);
    }

    @Test
    void nourReadsWhichWordsOfTheNameMetIt() {
        var hope = first("تعليم الأمل");

        assertThat(hope.label().words()).hasSize(3);
        assertThat(hope.met()).extracting(Met::from, Met::by)
                .containsExactly(tuple(0, new InName(2, 3)),
                        tuple(1, new InName(1, 2)));
    }

    @Test
    void aWordOfAPlaceBringsHalfOfWhatAWordOfTheNameDoes() {
        var hope = first("تعليم alexandria");

        assertThat(hope.met()).extracting(Met::by).containsExactly(new InName(2, 3), new InPlace("alexandria"));
        var words = index.explain("تعليم alexandria", 1).words();
        assertThat(hope.met().getLast().points()).isCloseTo(0.7f * words.getLast().share() / 2, within(0.001f));
    }

    @Test
    void anAcronymIsToldFromAName() {
        assertThat(first("LHA").label().isAcronym()).isTrue();
        assertThat(first("lighthouse").label().isAcronym()).isFalse();
    }

    @Test
    void theNameThatFitsBestIsTheOneThatIsCompared() {
        assertThat(first("friends of the lighthouse").label().words()).hasSize(4);
    }

    @Test
    void whatOnlyADescriptionHasBringsALittle() {
        var lighthouse = first("lighthouse fishermen");

        assertThat(lighthouse.id()).isEqualTo(LIGHTHOUSE.id());
        assertThat(lighthouse.met()).extracting(Met::from).containsExactly(0);
        assertThat(lighthouse.missed()).singleElement()
                .satisfies(missed -> assertThat(missed.elsewhere()).isEqualTo(Elsewhere.IN_TEXTS))
                .satisfies(missed -> assertThat(missed.points()).isCloseTo(lighthouse.texts(), within(0.0001f)));
        assertThat(lighthouse.texts()).isBetween(0.01f, 0.1f);
        assertThat(first("lighthouse").texts()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"lighthouse fishermen lamps zzxx, IN_TEXTS IN_TEXTS NOWHERE",
            "lighthouse zzxx repair qqww, PERHAPS_IN_TEXTS PERHAPS_IN_TEXTS PERHAPS_IN_TEXTS",
            "lighthouse association friends, IN_ANOTHER_NAME"})
    void nourReadsWhereAMissedWordIs(String typed, String elsewhere) {
        index.with(en("Fishermen of Aleppo"), en("Fishermen and Lamps"), en("Lamps of Yafa"));

        var ranked = index.explain(typed, 10)
                .first()
                .stream()
                .filter(found -> found.id().equals((typed.contains("friends") ? OTHER_LIGHTHOUSE : LIGHTHOUSE).id()))
                .findFirst()
                .orElseThrow();

        assertThat(ranked.missed()).extracting(missed -> missed.elsewhere().name())
                .containsExactly(elsewhere.split(" "));
    }

    @Test
    void aRareWordIsMoreOfTheQuestionThanACommonOneAndASmallOneIsNearlyNothing() {
        var words = index.explain("lighthouse of hadramawt", 1).words();

        assertThat(words).extracting(Explanation.Word::written).containsExactly("lighthouse", "of", "hadramawt");
        assertThat(words.get(2).share()).isGreaterThan(words.get(0).share());
        assertThat(words.get(1).share()).isBetween(0.001f, 0.1f);
    }

    @Test
    void ofTwoThatFitAlikeTheOneThatStandsHigherIsFirst() {
        var ranked = index.explain("lighthouse association", 2).first();

        assertThat(ranked).extracting(Ranked::id).containsExactly(OTHER_LIGHTHOUSE.id(), LIGHTHOUSE.id());
        assertThat(ranked.getFirst().standing().share()).isEqualTo(0.5f);
        assertThat(ranked.getFirst().question()).isEqualTo(ranked.getLast().question());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "***", "\u202e\u2066", "\u0640", "<>", "👩🏽‍🌾"})
    void aTextWithoutAWordHasNothingToExplain(String typed) {
        assertThat(index.explain(typed, 10)).isEqualTo(Explanation.NOTHING);
    }

    @Test
    void aQuestionThatNothingFitsStillShowsItsWords() {
        var explanation = index.explain("zzxxqqww", 10);

        assertThat(explanation.first()).isEmpty();
        assertThat(explanation.words()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"جمعية", "hope", "association", "women education", "مؤسسة الأمل", "santé tunisie",
            "جمعية أصدقاء البيئة في المغرب", "of the", "fondation", "mu'assasat", "jam3iyat", "asociation egypt",
            "المراة", "a b c d e f g h i j k l m n"})
    void theOrderThatIsExplainedIsTheOrderThatIsFound(String typed) {
        var invented = new InventedOrganisations();
        index.with(IntStream.range(0, 300)
                .mapToObj(invented::published)
                .map(FindableOrganisations::of)
                .toList());

        WhyOrder.check(index, typed);
    }

    private Ranked first(String typed) {
        return index.explain(typed, 1).first().getFirst();
    }
}
