package org.multaqa.search.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class RomanisationTests {

    @Test
    void frenchEarsHearOuAndChAndDj() {
        assertThat(spellings(Romanisation.FRENCH, "يرموك", "yarmuk")).contains("yarmouk")
                .noneMatch(word -> word.contains("oo"));
        assertThat(spellings(Romanisation.FRENCH, "شمال", "shamal")).allMatch(word -> word.startsWith("ch"));
        assertThat(spellings(Romanisation.FRENCH, "جزيرة", "jazira")).contains("djazira", "jazira");
        assertThat(spellings(Romanisation.FRENCH, "غريان", "gharyan")).contains("raryan", "gharyan");
    }

    @Test
    void englishEarsHearOoAndShAndJ() {
        assertThat(spellings(Romanisation.ENGLISH, "يرموك", "yarmouk")).contains("yarmook", "yarmuk");
        assertThat(spellings(Romanisation.ENGLISH, "شمال", "chamal")).allMatch(word -> word.startsWith("sh"));
        assertThat(spellings(Romanisation.ENGLISH, "قلم", "kalam")).contains("qalam", "kalam");
    }

    @Test
    void aFrenchArticleIsHeardAsItSounds() {
        assertThat(articles(Romanisation.FRENCH, "شمال", "shamal")).contains("el", "ech");
        assertThat(articles(Romanisation.FRENCH, "قلم", "qalam")).containsOnly("el", "al");
        assertThat(articles(Romanisation.ENGLISH, "شمال", "shamal")).containsOnly("el", "al");
    }

    @Test
    void doubledLettersComeAndGo() {
        assertThat(spellings(Romanisation.FRENCH, "حسان", "hassan")).contains("hasan", "hassan");
    }

    @Test
    void theFirstAndLastVowelsStay() {
        assertThat(spellings(Romanisation.ENGLISH, "أدرار", "adrar")).allMatch(word -> word.startsWith("a"));
        assertThat(spellings(Romanisation.ENGLISH, "منارة", "manara")).allMatch(word -> word.matches(".*ah?"));
    }

    private static Set<String> spellings(Romanisation habit, String arabic, String latin) {
        var word = Transliteration.of(arabic, latin).orElseThrow();
        return LongStream.range(0, 200).mapToObj(i -> habit.spell(word, dice(i))).collect(Collectors.toSet());
    }

    private static Set<String> articles(Romanisation habit, String arabic, String latin) {
        var word = Transliteration.of(arabic, latin).orElseThrow();
        return LongStream.range(0, 200).mapToObj(i -> habit.article(word, dice(i))).collect(Collectors.toSet());
    }

    private static Dice dice(long seed) {
        return Dice.of(new UUID(seed * 0x9E3779B97F4A7C15L, 0), "test");
    }
}
