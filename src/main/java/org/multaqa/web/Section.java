package org.multaqa.web;

import org.multaqa.language.Language;

/** An entry of the navigation; a new feature that has pages of its own adds its entry here. */
public enum Section {

    ORGANISATIONS("organisations"), TOPICS("topics"), COUNTRIES("countries"), MAP("map"), ABOUT("about");

    private final String path;

    Section(String path) {
        this.path = path;
    }

    /** Its address below the language. Whoever reads Arabic begins with the map of the Arab world. */
    String path(Language reader) {
        return this == MAP && reader == Language.AR ? "map/arab-world" : path;
    }

    /** The key of its name. */
    public String key() {
        return "web.navigation." + path;
    }
}
