package org.multaqa.fiction;

/** What Arabic does with small words before others. */
final class Arabic {

    private Arabic() {}

    /** الجمعية of جمعية. */
    static String the(String noun) {
        return "ال" + noun;
    }

    /** من أجل حماية البيئة of لحماية البيئة, and من أجل التسامح of للتسامح, where lam has swallowed the article's alef. */
    static String forTheSakeOf(String purpose) {
        return "من أجل " + (purpose.startsWith("لل") ? "ال" + purpose.substring(2) : purpose.substring(1));
    }
}
