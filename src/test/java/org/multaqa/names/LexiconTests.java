package org.multaqa.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.language.Language;
import org.multaqa.names.Lexicon.Sense;

class LexiconTests {

    private static final Lexicon LEXICON = Lexicon.withAdded(List.of());

    @ParameterizedTest
    @CsvSource({"جامعة, university", "universities, جامعات", "université, جامعة", "association, جمعية",
            "الجمعيات, associations", "خاصة, private", "بيئية, environmental", "tunisienne, تونسية", "تونس, Tunisie",
            "لجامعة, university", "égyptien, Egyptian"})
    void wordsOfOneMeaningMeet(String one, String other) {
        assertThat(concepts(one)).containsAnyElementsOf(concepts(other));
    }

    @ParameterizedTest
    @CsvSource({"مكتبة, office", "جامعة, mosque", "nigérien, Nigeria"})
    void wordsThatOnlyLookAlikeDoNot(String one, String other) {
        assertThat(concepts(one)).doesNotContainAnyElementsOf(concepts(other));
    }

    @Test
    void aNameIsInNoLexicon() {
        assertThat(concepts("Hassiba")).isEmpty();
    }

    @Test
    void anEditorAddsAConcept() {
        var added = Lexicon.withAdded(List.of("تعاونية\tcooperative | coop=0.7\tcoopérative", "# a comment", ""));

        assertThat(concepts(added, "coop")).containsAnyElementsOf(concepts(added, "تعاونية"));
        assertThat(added.senses("coop")).extracting(Sense::weight).contains(0.7f);
    }

    @Test
    void aShortFormEndsInADotAndIsOfItsLanguage() {
        var added = Lexicon.withAdded(List.of("تعاونية\tcooperative | cpv.\tcoopérative"));

        assertThat(added.senses("cpv")).extracting(Sense::shortened, Sense::languages)
                .containsExactly(tuple(true, Set.of(Language.EN)));
        assertThat(added.senses("cooperative")).extracting(Sense::shortened).containsOnly(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"تعاونية", "a\tb", "a\tb\tc\td"})
    void aLineWithoutThreeColumnsIsToldOf(String line) {
        assertThat(Lexicon.problem(line)).isPresent();
    }

    private static Set<Integer> concepts(String word) {
        return concepts(LEXICON, word);
    }

    private static Set<Integer> concepts(Lexicon lexicon, String word) {
        return lexicon.senses(NameWords.of(word).getFirst().bare())
                .stream()
                .map(Sense::concept)
                .collect(Collectors.toSet());
    }

    /** Each was compared with all before it, and these took minutes. */
    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void aWordOfVeryManyConceptsIsReadToItsEnd() {
        var lexicon = Lexicon.withAdded(Collections.nCopies(200_000, "-\tzzyzx\t-"));

        assertThat(lexicon.senses("zzyzx")).hasSize(200_000);
    }
}
