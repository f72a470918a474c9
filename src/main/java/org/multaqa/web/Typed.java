package org.multaqa.web;

import java.util.List;
import java.util.Map;

/** What a form was sent with, as it was typed; what is absent is empty. A handler that takes one is given its request's. */
public record Typed(Map<String, List<String>> values) {

    /** Nothing yet. */
    public static final Typed NOTHING = new Typed(Map.of());

    /** What stands in that field, without the space around it. */
    public String value(String field) {
        return verbatim(field).strip();
    }

    /** What stands in that field to the letter, such as a password. */
    public String verbatim(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    /** Everything that was chosen in that field. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Whether that box was ticked, or that button pressed. */
    public boolean has(String field) {
        return values.containsKey(field);
    }
}
