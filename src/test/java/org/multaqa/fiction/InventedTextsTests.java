package org.multaqa.fiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Profile;

/** What invented organisations write, read as far as a rule can read. */
class InventedTextsTests {

    private static List<Profile> mall;

    @BeforeAll
    static void invent() {
        var invented = new InventedOrganisations();
        mall = IntStream.range(0, InventedOrganisations.PATTERN)
                .mapToObj(invented::published)
                .map(Organisation::profile)
                .toList();
    }

    @Test
    void nothingIsLeftToFillIn() {
        assertThat(everything().filter(text -> text.matches("(?sU).*[<>{}|#].*"))).isEmpty();
    }

    @Test
    void noTwoSpacesStandTogetherAndNoneBeforeAPoint() {
        assertThat(everything().filter(text -> text.contains("  ") || text.contains(" .") || text.contains(" ،")))
                .isEmpty();
    }

    @Test
    void apostrophesAndQuotationMarksAreThoseOfPrint() {
        assertThat(everything().filter(text -> text.contains("'") || text.contains("\""))).isEmpty();
    }

    /** Kuwait City is in Kuwait; in Arabic too nobody reads the same word twice. */
    @Test
    void noArabCapitalIsCalledAsItsCountryInArabic() {
        assertThat(mall.stream().filter(profile -> profile.city() != null && profile.country() != null))
                .isNotEmpty()
                .noneMatch(profile -> profile.country()
                        .name(Language.AR)
                        .equals(profile.city().in(Language.AR).orElse("")));
    }

    @Test
    void everyTextIsThereInTheLanguagesOfTheName() {
        assertThat(mall).allSatisfy(profile -> assertThat(languages(profile.summary())).isEqualTo(languages(
                profile.name())).isEqualTo(languages(profile.description())));
    }

    @Test
    void arabicNamesHaveArabicLettersOnly() {
        assertThat(names(Language.AR).filter(name -> !name.matches("[\\u0621-\\u064A\\u064B-\\u0652 ]+"))).isEmpty();
    }

    @Test
    void arabicTextsHaveNoLatinLetters() {
        assertThat(texts(Language.AR).filter(text -> text.matches("(?sU).*\\p{IsLatin}.*"))).isEmpty();
    }

    @Test
    void englishAndFrenchHaveNoArabicLetters() {
        assertThat(Stream.concat(texts(Language.EN), texts(Language.FR))
                .filter(text -> text.matches("(?sU).*\\p{IsArabic}.*"))).isEmpty();
    }

    @Test
    void frenchElidesBeforeVowels() {
        assertThat(texts(Language.FR)
                .filter(text -> text.matches("(?isU).*\\b(de|le|la|que|ne|se|ce|je) [aeiouàâéèêëîïôœù].*"))).isEmpty();
    }

    @Test
    void frenchJoinsPrepositionAndArticle() {
        assertThat(texts(Language.FR).filter(text -> text.matches("(?sU).*\\b(à|de) (le|les|Le|Les) .*"))).isEmpty();
    }

    @Test
    void englishHasTheRightIndefiniteArticle() {
        assertThat(texts(Language.EN).filter(
                text -> text.matches("(?isU).*\\ba [aeio][a-z]+.*") || text.matches("(?isU).*\\ban [^aeiouh ].*")))
                .isEmpty();
    }

    @Test
    void theArabicArticleIsSwallowedAfterLam() {
        assertThat(texts(Language.AR).filter(text -> text.contains(" لال") || text.contains(" بلل"))).isEmpty();
    }

    @Test
    void neighboursDoNotReadAlike() {
        assertThat(texts(mall.stream().map(Profile::summary), Language.EN).distinct().count())
                .isGreaterThan(texts(mall.stream().map(Profile::summary), Language.EN).count() * 9 / 10);
    }

    private static List<Language> languages(LocalizedText text) {
        return List.copyOf(text.texts().keySet());
    }

    private static Stream<String> names(Language language) {
        return texts(mall.stream().map(Profile::name), language);
    }

    private static Stream<String> texts(Language language) {
        return texts(mall.stream()
                .flatMap(profile -> Stream.of(profile.name(), profile.summary(), profile.description())), language);
    }

    private static Stream<String> texts(Stream<LocalizedText> texts, Language language) {
        return texts.flatMap(text -> text.in(language).stream());
    }

    private static Stream<String> everything() {
        return Stream.of(Language.values()).flatMap(InventedTextsTests::texts);
    }
}
