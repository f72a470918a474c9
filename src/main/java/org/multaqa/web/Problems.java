package org.multaqa.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What is wrong with a form, field by field in the order of reading, in the reader's words. */
public final class Problems {

    private final Map<String, String> byField = new LinkedHashMap<>();

    /** Says what is wrong with a field; the first that is said of it counts. */
    public void add(String field, String sentence) {
        byField.putIfAbsent(field, sentence);
    }

    /** What is wrong with that field, or empty. */
    public String of(String field) {
        return byField.getOrDefault(field, "");
    }

    public boolean none() {
        return byField.isEmpty();
    }

    /** The fields with something wrong, in order. */
    public Set<Map.Entry<String, String>> all() {
        return byField.entrySet();
    }
}
