package org.multaqa.organisations;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/**
 * The picture of an organisation that has no logo: a star pattern in two of the mall's inks, computed from its id and
 * from nothing else, so that it stays the same whatever becomes of its name. Drawing one takes a few microseconds.
 *
 * @param organisation its id
 */
public record Emblem(UUID organisation) {

    private static final List<Star> STARS = List.of(new Star(8, 2, 12), new Star(8, 3, 8), new Star(10, 3, 10),
            new Star(10, 4, 8), new Star(12, 3, 12), new Star(12, 4, 9), new Star(12, 5, 8), new Star(16, 4, 12),
            new Star(16, 5, 10), new Star(16, 6, 8), new Star(16, 7, 8));
    private static final List<Composition> COMPOSITIONS = List.of(Composition.values());
    /** A list of a hundred organisations shows a hundred emblems: none may pass 500 bytes. */
    private static final List<Composition> SHORT_WITH_16_POINTS = List.of(Composition.SET_IN_DISC, Composition.RINGED,
            Composition.CUT_OUT, Composition.BEADED, Composition.LINED);
    private static final int INKS = 5;

    private enum Composition {
        SET_IN_DISC, RINGED, CUT_OUT, BAND, FRAMED, BEADED, LINED, LAYERED
    }

    /** A star and the radius of the heart that suits its open middle. */
    private record Star(int points, int step, int middle) {}

    /** An inline SVG element, hidden from screen readers; the inks are classes of the stylesheet. */
    public String svg() {
        var chance = new Chance(sha256());
        var star = STARS.get(chance.below(STARS.size()));
        int turned = chance.below(2);
        var compositions = star.points == 16 ? SHORT_WITH_16_POINTS : COMPOSITIONS;
        var composition = compositions.get(chance.below(compositions.size()));
        int pair = chance.below(INKS * (INKS - 1));
        int first = pair / (INKS - 1);
        int second = (first + 1 + pair % (INKS - 1)) % INKS;
        var heart = Heart.of(star, turned, chance.below(3));
        var drawing = new EmblemDrawing(first, second);
        draw(drawing, star, turned, composition, heart, chance.below(4));
        return drawing.svg();
    }

    private static void draw(EmblemDrawing drawing, Star star, int turned, Composition composition, Heart heart,
            int seed) {
        int n = star.points;
        int k = star.step;
        switch (composition) {
            case SET_IN_DISC -> {
                drawing.star("t", n, k, 30, turned).disc("g", star.middle + 2);
                heart.draw(drawing, star.middle);
            }
            case RINGED -> {
                drawing.star("e", n, k, 30, turned).disc("r", 30).disc("g", star.middle + 3);
                heart.draw(drawing, star.middle);
            }
            case CUT_OUT -> {
                drawing.disc("a", 30).star("g", n, k, 27, turned);
                heart.draw(drawing, 11);
            }
            case BAND -> {
                drawing.star("s", n, k, 29, turned).star("w", n, k, 29, turned);
                heart.draw(drawing, 8);
            }
            case FRAMED -> {
                drawing.star("o", n, 1, 30, turned).star("t", n, k, 27, turned);
                heart.draw(drawing, 8);
            }
            case BEADED -> {
                drawing.beads(2 * n).star("t", n, k, 23, turned);
                heart.draw(drawing, 7);
            }
            case LINED -> drawing.disc("r", 30).star("l", n, k, 28, turned).disc("a", 14).star("g", 8, 2, 11, turned);
            case LAYERED -> {
                drawing.star("a", n, 2, 30, turned).star("w", n, k, 27, turned);
                heart.draw(drawing, 8);
            }
        }
        if (hasSeed(composition) && seed < 2) {
            drawing.disc("g", 3 - seed);
        }
    }

    private static boolean hasSeed(Composition composition) {
        return switch (composition) {
            case SET_IN_DISC, RINGED, CUT_OUT, BEADED, LINED -> true;
            case BAND, FRAMED, LAYERED -> false;
        };
    }

    /** The small star in the middle: two squares crossed, as many points as the star has, or half turned. */
    private record Heart(int points, int step, int turned) {

        static Heart of(Star star, int turned, int kind) {
            boolean halfTurned = kind == 2;
            int ownTurn = halfTurned ? 1 - turned : turned;
            return kind == 0 || star.points == 16
                    ? new Heart(8, halfTurned ? 3 : 2, ownTurn)
                    : new Heart(star.points, 3, ownTurn);
        }

        void draw(EmblemDrawing drawing, int radius) {
            drawing.star("b", points, step, radius, turned);
        }
    }

    /** Choices that the id makes, one byte each. */
    private static final class Chance {

        private final byte[] bytes;
        private int used;

        Chance(byte[] bytes) {
            this.bytes = bytes;
        }

        int below(int bound) {
            return Byte.toUnsignedInt(bytes[used++]) % bound;
        }
    }

    private byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(ByteBuffer.allocate(16)
                            .putLong(organisation.getMostSignificantBits())
                            .putLong(organisation.getLeastSignificantBits())
                            .array());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
