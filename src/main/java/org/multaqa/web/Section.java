package org.multaqa.web;

/** An entry of the navigation; a new feature that has pages of its own adds its entry here. */
public enum Section {

    ORGANISATIONS("organisations"), TOPICS("topics"), COUNTRIES("countries"), MAP("map"), ABOUT("about");

    private final String path;

    Section(String path) {
        this.path = path;
    }

    /** Its address below the language. */
    public String path() {
        return path;
    }

    /** The key of its name. */
    public String key() {
        return "web.navigation." + path;
    }
}
