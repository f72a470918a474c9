package org.multaqa.search;

import java.util.List;
import java.util.UUID;

import org.multaqa.names.NameWords;

/**
 * Why what was found stands in its order. It is taken from the ranking itself: a score is the one that ordered the list.
 *
 * @param words what was asked, in its order; joined words are told apart
 * @param total how many were found
 * @param first the best of them, the best first
 */
public record Explanation(List<Word> words, long total, List<Ranked> first) {

    /** The most that having what was asked brings. */
    public static final float MOST_FOR_QUESTION = 0.7f;
    /** The most that being called little else brings. */
    public static final float MOST_FOR_NAME = 0.3f;
    /** The most that a standing brings: as much as a small word. */
    public static final float MOST_FOR_STANDING = 0.01f;

    /** Of a text in which there is no word. */
    public static final Explanation NOTHING = new Explanation(List.of(), 0, List.of());

    /**
     * A word of the question.
     *
     * @param written in small letters, as it was typed otherwise
     * @param share of the question, from 0 to 1: the rarer the word in the mall's names, the greater
     */
    public record Word(String written, float share) {}

    /**
     * Something that was found, and how its score comes about.
     *
     * @param score by which it is ranked, of up to 1.01: the sum of its three parts
     * @param question what it gets for having what was asked
     * @param name what it gets for being called little else
     * @param standing what it gets for being claimed and confirmed
     * @param label the one of its names that was compared, which is the one that fits best
     * @param met the words of the question that are met, in the question's order
     * @param missed those that are not, in the question's order
     * @param texts what of the question's part its descriptions bring, for words that nothing else of it has
     */
    public record Ranked(UUID id, float score, Part question, Part name, Part standing, Label label, List<Met> met,
            List<Missed> missed, float texts) {}

    /** What a part brings to the score, and the most that it can bring. */
    public record Part(float points, float most) {

        /** How much of it was won, from 0 to 1. */
        public float share() {
            return points / most;
        }
    }

    /**
     * A name that was compared with the question.
     *
     * @param words as names are compared
     * @param isAcronym whether it is an acronym, in one piece
     */
    public record Label(List<NameWords.Word> words, boolean isAcronym) {}

    /**
     * Some of the question, mostly one word, that is met.
     *
     * @param from its first word
     * @param to behind its last
     * @param by what meets it
     * @param likeness how surely that is meant, from 0 to 1
     * @param points what of the question's part it brings
     */
    public record Met(int from, int to, Meeting by, How how, float likeness, float points) {}

    /** Where what was asked is met. */
    public sealed interface Meeting {

        /** By words of the {@link Label}, from that one to behind that. */
        record InName(int from, int to) implements Meeting {}

        /** By a word of where it is, folded; which counts half. */
        record InPlace(String word) implements Meeting {}
    }

    /**
     * A word of the question that neither the name nor the place has.
     *
     * @param word which
     * @param points what of the question's part it brings nevertheless
     */
    public record Missed(int word, Elsewhere elsewhere, float points) {}

    /** Where a word may be that was missed. */
    public enum Elsewhere {
        /** In what is said of it; which counts little. */
        IN_TEXTS,
        /** Some of its missed words are there, and which ones the engine's sum does not tell. */
        PERHAPS_IN_TEXTS,
        /** In another of its names than the one that was compared; which counts nothing. */
        IN_ANOTHER_NAME, NOWHERE
    }

    /** How a word is met, the surest first. */
    public enum How {
        /** Letter by letter. */
        SAME,
        /** By the same letters with other marks or capitals, or with another article. */
        FOLDED,
        /** Two words are one on the other side. */
        SPACED,
        /** With or without what is joined before it: و ب ل ك ف. */
        JOINED,
        /** In another number or gender. */
        INFLECTED,
        /** By what it is called in another language, as the lexicon has it. */
        TRANSLATED,
        /** By what it sounds like in the other script. */
        TRANSCRIBED,
        /** By what it sounds like in its own script. */
        HEARD,
        /** As if it had a typing error. */
        MISTYPED
    }
}
