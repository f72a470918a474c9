package org.multaqa.search.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.language.Language;
import org.multaqa.search.Thing;

class TypedNamesTests {

    private static final NameWordCounts COUNTS = new NameWordCounts(List.of(Thing.ar("جامعة الإدارة").findable(),
            Thing.ar("معهد الإدارة العامة").findable(), Thing.ar("مجلس الإدارة العامة").findable(),
            Thing.ar("الهيئة العامة للتعليم").findable(), Thing.en("Bird Society").findable(),
            Thing.en("Health Society").findable(), Thing.en("Care Society").findable()));

    @Test
    void neighboursAreJoinedWhereArabicShowsNoSpace() {
        assertThat(typed(WordBreaks::joined, Language.AR, "جامعة كفر الشيخ")).containsExactlyInAnyOrder(
                "جامعةكفر الشيخ",
                "جامعة كفرالشيخ");
        assertThat(typed(WordBreaks::joined, Language.AR, "بيت لحم")).isEmpty();
    }

    @Test
    void smallWordsAndAcronymsAreNotJoined() {
        assertThat(typed(WordBreaks::joined, Language.EN, "Red Cross of Chad")).containsExactly("Redcross of Chad");
        assertThat(typed(WordBreaks::joined, Language.FR, "Croix-Rouge du Tchad"))
                .containsExactly("Croixrouge du Tchad");
        assertThat(typed(WordBreaks::joined, Language.EN, "Family UNICEF")).isEmpty();
    }

    @Test
    void aWordIsSplitAfterAPrefixOrWhereTheArabicPenIsLifted() {
        assertThat(typed(new WordBreaks(COUNTS)::split, Language.EN, "Microscience Centre"))
                .containsExactly("Micro science Centre");
        assertThat(typed(new WordBreaks(COUNTS)::split, Language.AR, "التكنولوجيا")).containsExactlyInAnyOrder(
                "التكنو لوجيا",
                "التكنولو جيا");
        assertThat(typed(new WordBreaks(COUNTS)::split, Language.EN, "Red Cross")).isEmpty();
    }

    @Test
    void aSlipIsInTheRarestWordAndNotInItsFirstLetter() {
        assertThat(typed(TypingError.inRarestWord(COUNTS), Language.EN, "Heron Society")).hasSizeGreaterThan(5)
                .allSatisfy(
                        query -> assertThat(query).startsWith("H").endsWith(" Society").isNotEqualTo("Heron Society"));
        assertThat(typed(TypingError.inRarestWord(COUNTS), Language.AR, "جمعية الهلال")).isNotEmpty();
        assertThat(typed(TypingError.inRarestWord(COUNTS), Language.AR, "المنارة"))
                .allMatch(query -> query.startsWith("الم"));
    }

    @Test
    void eachSlipIsOfOneKind() {
        var dice = dice(1);
        assertThat(TypingError.TRANSPOSED.at("heron", 2, Keyboard.QWERTY, dice)).contains("heorn");
        assertThat(TypingError.DOUBLED.at("heron", 2, Keyboard.QWERTY, dice)).contains("herron");
        assertThat(TypingError.DROPPED.at("heron", 2, Keyboard.QWERTY, dice)).contains("heon");
        assertThat(TypingError.REPLACED.at("heron", 2, Keyboard.QWERTY, dice)).hasValueSatisfying(
                query -> assertThat(query).isIn("heeon", "heton"));
        assertThat(TypingError.TRANSPOSED.at("heron", 4, Keyboard.QWERTY, dice)).isEmpty();
    }

    @Test
    void whatATownOwnsComesAfterTheTown() {
        assertThat(turned(Language.EN, "University of Damascus")).containsExactly("Damascus University");
        assertThat(turned(Language.FR, "Bird Society d'Immunologie"))
                .containsExactly("Immunologie Bird Society");
        assertThat(turned(Language.AR, "جامعة دمشق")).containsExactly("دمشق جامعة");
        assertThat(turned(Language.EN, "Citrin")).isEmpty();
    }

    @Test
    void anAdjectiveThatManyHaveIsMissedAndTheRedOfTheRedCrossIsNot() {
        assertThat(missing("الهيئة العامة للتعليم التطبيقي والتدريب"))
                .containsExactly("الهيئة للتعليم التطبيقي والتدريب");
        assertThat(missing("جمعية الصليب الأحمر الكويتي")).noneMatch(query -> !query.contains("الصليب الأحمر"));
        assertThat(missing("الهيئة العامة للتعليم")).isEmpty();
    }

    @Test
    void persianLettersStandForArabicOnes() {
        assertThat(typed(ArabicTyping::persianLetters, Language.AR, "مكتبة الرقي")).contains("مکتبة الرقی",
                "\u200fمکتبة الرقی\u200f");
        assertThat(typed(ArabicTyping::persianLetters, Language.AR, "دار")).isEmpty();
    }

    @Test
    void aNumberIsTypedInTheOtherDigits() {
        assertThat(typed(ArabicTyping::otherDigits, Language.AR, "جامعة باتنة 2")).containsExactlyInAnyOrder(
                "جامعة باتنة ٢",
                "جامعة باتنة ۲");
        assertThat(typed(ArabicTyping::otherDigits, Language.AR, "جامعة وهران ٢")).containsExactly("جامعة وهران 2");
        assertThat(typed(ArabicTyping::otherDigits, Language.EN, "Ideas42 CO2")).isEmpty();
    }

    @Test
    void articlesAreDroppedFromOneWordOrFromAll() {
        assertThat(typed(ArabicTyping::withoutArticles, Language.AR, "الهلال الأحمر")).containsExactlyInAnyOrder(
                "هلال أحمر",
                "هلال الأحمر", "الهلال أحمر");
        assertThat(typed(ArabicTyping::withoutArticles, Language.AR, "بيت الله")).isEmpty();
    }

    @Test
    void aPrepositionIsJoinedOrStandsForItself() {
        var rule = ArabicTyping.joinedPreposition(COUNTS);
        assertThat(typed(rule, Language.AR, "الجامعة الأمريكية في دبي")).containsExactly("الجامعة الأمريكية بدبي");
        assertThat(typed(rule, Language.AR, "الجامعة الأمريكية بالبحرين"))
                .containsExactly("الجامعة الأمريكية في البحرين");
        assertThat(typed(rule, Language.AR, "معهد الإدارة")).containsExactly("معهد للإدارة");
        assertThat(typed(rule, Language.AR, "جامعة المنارة")).isEmpty();
    }

    @Test
    void andStandsForItselfOrIsJoined() {
        assertThat(typed(ArabicTyping::looseConjunction, Language.AR, "العلوم والتقنية"))
                .containsExactly("العلوم و التقنية");
        assertThat(typed(ArabicTyping::looseConjunction, Language.AR, "العلوم و التقنية"))
                .containsExactly("العلوم والتقنية");
    }

    @Test
    void accentsAndCapitalsComeAndGo() {
        assertThat(typed(LatinTyping::withoutAccents, Language.FR, "Œuvre de Béjaïa"))
                .containsExactly("OEuvre de Bejaia");
        assertThat(typed(LatinTyping::upperCase, Language.FR, "École")).containsExactlyInAnyOrder("ÉCOLE", "ECOLE");
    }

    @Test
    void anAcronymHasDots() {
        assertThat(LongStream.range(0, 50).mapToObj(i -> LatinTyping.dotted("UNHCR", dice(i)).orElseThrow()))
                .contains("U.N.H.C.R.", "U.N.H.C.R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PhD", "AT&T", "ISO 9001", "X"})
    void whatIsMoreThanInitialsHasNoDots(String acronym) {
        assertThat(LatinTyping.dotted(acronym, dice(1))).isEmpty();
    }

    private static Set<String> turned(Language language, String name) {
        return typed(new WordOrder(COUNTS)::turned, language, name);
    }

    private static Set<String> missing(String name) {
        return typed(new WordOrder(COUNTS)::missing, Language.AR, name);
    }

    /** All that the rule makes of the name, whatever the dice say. */
    private static Set<String> typed(NameRule rule, Language language, String name) {
        return LongStream.range(0, 200)
                .mapToObj(i -> rule.typed(WrittenName.of(language, name), dice(i)))
                .flatMap(query -> query.stream())
                .collect(Collectors.toSet());
    }

    private static Dice dice(long seed) {
        return Dice.of(new UUID(seed * 0x9E3779B97F4A7C15L, 0), "test");
    }
}
