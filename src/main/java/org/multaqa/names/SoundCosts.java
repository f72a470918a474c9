package org.multaqa.names;

import java.util.Arrays;

/**
 * How far sounds are from each other: nothing where one script writes what the other does, little where people write
 * either, everything where nobody does. A vowel that Arabic leaves unwritten costs little to add, a consonant much.
 */
public final class SoundCosts implements EditCosts {

    /** The one way to compare. */
    public static final SoundCosts HEARD = new SoundCosts();

    private static final int SOUNDS = 128;
    private static final float OTHER = 1;

    /** What a sound costs to add or leave out; all others 0.9. */
    private static final String DROPS = """
            a .06 e .06 i .07 o .09 u .08 A .22 E .03 I .2 W .35 Y .3
            3 .06 2 .03 h .28 H .5 w .35 y .22
            """;

    /** Both ways. */
    private static final String REPLACES = """
            Aa 0 Ae .08 Ai .14 Ao .12 Au .16 AE .05 A3 .12 A2 .02
            Ea 0 Ee .02 Eh .02 Et .12 E6 .15 Ei .14 Eo .14
            Ii 0 Iy 0 Ia .08 Ie .04 IY 0 IA .06 Iu .3 IE .12
            Wu .01 Wo .02 Ww 0 Wv .15 We .25 Wa .25 Wi .3 Wf .5
            Yi .01 Ye .05 Yy 0 Ya .2 Yj .45 Yu .3
            ae .07 ai .12 ao .12 au .15 ei .05 eo .14 eu .15 io .2 iu .16 ou .03
            iy .02 ey .06 ay .15 uw .04 ow .06 uy .15 uv .4
            3a .05 3e .06 3i .06 3o .06 3u .07 3h .3 3y .3 3A .1
            2a .03 2e .03 2i .03 2o .03 2u .03 2q .12 2k .2 23 .3
            7H 0 7h .03 7X .12 7x .2
            9q .02 9S .02 9s .06 9k .06 9D .2
            3G .2
            bp .1 bv .18 pf .2 pv .25 fv .04
            tT .02 dD .03 sS .02 hH .03 zZ .05 hE .02
            46 0 4t .08 4s .12 4T .2 6t .05 6T .06 65 .12 68 .12 6d .3
            58 0 5d .08 5z .1 5Z .1 5D .15 8D .03 8Z .04 8d .04 8z .12 Dz .2 DZ .1 Zd .15
            cC .04 cs .22 cS .3 cj .3
            CX .15 Ck .18 Cq .25 Cj .25 Ct .4 Cg .4 Cs .25 CH .25
            XG .3 Xk .2 Xh .2 XH .25 Xq .3 Xg .35
            Gg .08 Gj .3 Gr .25 Gk .35 Gq .22 Gh .4
            jg .1 jz .25 jy .4 jd .35
            qk .03 qg .15 qj .3 kg .25 qG .2
            sz .2 Sz .25 mn .35 td .35 Td .35 ld .8 lr .6 nl .6
            """;

    private final float[] drops = new float[SOUNDS];
    private final float[] replaces = new float[SOUNDS * SOUNDS];

    private SoundCosts() {
        Arrays.fill(drops, 0.9f);
        Arrays.fill(replaces, OTHER);
        for (int sound = 0; sound < SOUNDS; sound++) {
            replaces[sound * SOUNDS + sound] = 0;
        }
        var dropped = DROPS.strip().split("\\s+");
        for (int i = 0; i < dropped.length; i += 2) {
            drops[dropped[i].charAt(0)] = Float.parseFloat(dropped[i + 1]);
        }
        var replaced = REPLACES.strip().split("\\s+");
        for (int i = 0; i < replaced.length; i += 2) {
            int one = replaced[i].charAt(0);
            int other = replaced[i].charAt(1);
            replaces[one * SOUNDS + other] = Float.parseFloat(replaced[i + 1]);
            replaces[other * SOUNDS + one] = Float.parseFloat(replaced[i + 1]);
        }
    }

    @Override
    public float replace(char one, char other) {
        return replaces[one * SOUNDS + other];
    }

    @Override
    public float drop(char sound) {
        return drops[sound];
    }

    /** Swapped sounds are a typing error, and no way to hear a name. */
    @Override
    public float swap(char first, char second) {
        return OTHER;
    }
}
