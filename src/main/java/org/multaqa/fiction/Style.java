package org.multaqa.fiction;

/** How a body is named, with its share of the bodies in the Arab world and elsewhere, in per cent. */
enum Style {

    /** The commonest kind of body, a name of one word, a purpose: "Zaytouna Association for Literacy". */
    COMMON(26, 20),
    /** Any other kind of body likewise. */
    VARIED(34, 25),
    /** No purpose: "Zaytouna Association". */
    SHORT(8, 5),
    /** A name of two words: "Bridges of Hope Network for Literacy". */
    COMPOUND(20, 35),
    /** Named for a person. */
    PERSON(12, 15);

    private final int arabShare;
    private final int otherShare;

    Style(int arabShare, int otherShare) {
        this.arabShare = arabShare;
        this.otherShare = otherShare;
    }

    static Style drawn(Draw draw, boolean arab) {
        int drawn = draw.below(100, "style");
        for (var style : values()) {
            drawn -= arab ? style.arabShare : style.otherShare;
            if (drawn < 0) {
                return style;
            }
        }
        throw new AssertionError("the shares are less than 100");
    }
}
