package org.multaqa.search.made;

import java.util.ArrayList;
import java.util.List;

import org.multaqa.language.Language;

/** The letters that lie beside each other, where a finger slips. */
enum Keyboard {

    ARABIC("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤر", "ىةوزظ"), QWERTY("qwertyuiop", "asdfghjkl", "zxcvbnm"), AZERTY(
            "azertyuiop", "qsdfghjklm", "wxcvbn");

    private final List<String> rows;

    Keyboard(String... rows) {
        this.rows = List.of(rows);
    }

    static Keyboard of(Language language) {
        return switch (language) {
            case AR -> ARABIC;
            case EN -> QWERTY;
            case FR -> AZERTY;
        };
    }

    /** Left and right; empty for a letter that is typed with a second key. */
    List<Character> neighbours(char letter) {
        var beside = new ArrayList<Character>(2);
        for (var row : rows) {
            int at = row.indexOf(letter);
            if (at > 0) {
                beside.add(row.charAt(at - 1));
            }
            if (at >= 0 && at + 1 < row.length()) {
                beside.add(row.charAt(at + 1));
            }
        }
        return beside;
    }
}
