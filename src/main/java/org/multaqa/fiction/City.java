package org.multaqa.fiction;

import org.multaqa.organisations.Place;

/** A city that exists. */
record City(Words name, Place place) {

    static City of(Table.Row row) {
        return new City(row.words(), Place.ofCity(row.number("latitude"), row.number("longitude")));
    }

    /** "In Cairo", as a sentence has it. */
    Words at() {
        return new Words("في " + name.ar(), "in " + name.en(), French.at(name.fr()));
    }
}
