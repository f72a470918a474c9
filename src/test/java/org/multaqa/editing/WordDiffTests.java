package org.multaqa.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.multaqa.editing.WordDiff.Kind;

class WordDiffTests {

    @Test
    void aWordThatWasChangedIsToldWithTheOneInItsPlace() {
        assertThat(told("أربعة أنوال وثلاث نساء", "خمسة أنوال وثلاث نساء"))
                .isEqualTo("[-أربعة ][+خمسة ]أنوال وثلاث نساء");
    }

    @Test
    void vowelMarksBelongToTheirWord() {
        assertThat(told("يعلّمن بناتهن", "يعلمن بناتهن")).isEqualTo("[-يعلّمن ][+يعلمن ]بناتهن");
    }

    @Test
    void whatWasAddedOrRemovedStandsWhereItDid() {
        assertThat(told("We teach weaving.", "We teach reading and weaving."))
                .isEqualTo("We teach [+reading and ]weaving.");
        assertThat(told("We teach reading and weaving.", "We teach weaving."))
                .isEqualTo("We teach [-reading and ]weaving.");
        assertThat(told("", "New")).isEqualTo("[+New]");
        assertThat(told("Old", "")).isEqualTo("[-Old]");
        assertThat(told("Same", "Same")).isEqualTo("Same");
    }

    @Test
    void bothTextsCanBeReadFromItWhole() {
        var before = "Four looms, three women.\n\nToday: 26 villages — both banks.";
        var after = "Four looms and three women.\n\nIn 2026: 30 villages, both banks!";
        var pieces = WordDiff.of(before, after);
        assertThat(pieces.stream().filter(piece -> piece.kind() != Kind.ADDED).map(WordDiff.Piece::text))
                .satisfies(parts -> assertThat(String.join("", parts)).isEqualTo(before));
        assertThat(pieces.stream().filter(piece -> piece.kind() != Kind.REMOVED).map(WordDiff.Piece::text))
                .satisfies(parts -> assertThat(String.join("", parts)).isEqualTo(after));
    }

    @Test
    void twoLongTextsWithNothingInCommonAreToldWhole() {
        assertThat(WordDiff.of("a ".repeat(5_000), "b ".repeat(5_000))).extracting(WordDiff.Piece::kind)
                .containsExactly(Kind.REMOVED, Kind.ADDED);
    }

    private static String told(String before, String after) {
        return WordDiff.of(before, after).stream().map(piece -> switch (piece.kind()) {
            case SAME -> piece.text();
            case REMOVED -> "[-" + piece.text() + "]";
            case ADDED -> "[+" + piece.text() + "]";
        }).collect(Collectors.joining());
    }
}
