package org.multaqa.web;

import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/** What a page tells machines about its content: JSON-LD in the vocabulary of schema.org. */
public final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LinkedData() {}

    /**
     * These properties as JSON that may stand inside a script element: no text in it, whoever wrote it, can end the
     * element or begin a comment (HTML standard, section 4.12.1.3).
     */
    public static String json(Map<String, ?> properties) {
        return JSON.writeValueAsString(properties)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
