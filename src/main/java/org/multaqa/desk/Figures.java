package org.multaqa.desk;

import org.multaqa.language.Wording;

/** The figures of a ranking as an editor reads them: points of about a hundred, and hundredths. */
final class Figures {

    /** Less is shown as nothing. */
    private static final float LEAST_SHARE = 0.005f;

    private Figures() {}

    /** A part of a score as points, with one decimal. */
    static double points(float score) {
        return Math.round(score * 1_000) / 10.0;
    }

    /** Something from 0 to 1, in words. */
    static String share(float share, Wording wording) {
        return share > 0 && share < LEAST_SHARE
                ? wording.text("desk.ranking.share.least", 0.01)
                : wording.text("desk.ranking.share", (double) share);
    }
}
