package org.multaqa.fiction;

/**
 * The invented name that tells a body from others of its kind.
 *
 * @param also another spelling of it in Latin script, or empty
 */
record ProperName(Words words, String also) {

    static ProperName of(Words words) {
        return new ProperName(words, "");
    }

    static ProperName of(Table.Row row) {
        return new ProperName(row.words(), row.cell("also"));
    }
}
