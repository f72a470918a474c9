package org.multaqa.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.multaqa.database.StartRefusedException;
import org.springframework.boot.json.JsonParserFactory;
import org.springframework.util.ClassUtils;

/**
 * The settings of the program's own, as the compiler wrote them down.
 *
 * @param names such as {@code multaqa.data-dir}
 */
record KnownSettings(List<String> names, List<Group> groups) {

    private static final String WRITTEN_DOWN = "META-INF/spring-configuration-metadata.json";
    private static final String OURS = "multaqa";
    /** Read by the launcher, before there are settings. */
    private static final String OF_THE_LAUNCHER = "MULTAQA_JAVA_HOME";

    /** Settings whose names begin alike, read into one record. */
    record Group(String name, Class<?> type) {}

    static KnownSettings ofTheProgram() {
        var loader = Objects.requireNonNull(KnownSettings.class.getClassLoader());
        try (var text = Objects.requireNonNull(loader.getResourceAsStream(WRITTEN_DOWN), WRITTEN_DOWN)) {
            var all = JsonParserFactory.getJsonParser()
                    .parseMap(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            return new KnownSettings(entries(all, "properties").stream().map(entry -> word(entry, "name")).toList(),
                    entries(all, "groups").stream()
                            .map(entry -> new Group(word(entry, "name"),
                                    ClassUtils.resolveClassName(word(entry, "type"), loader)))
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<?> entries(Map<String, Object> all, String kind) {
        return (List<?>) Objects.requireNonNull(all.get(kind));
    }

    private static String word(Object entry, String name) {
        return (String) Objects.requireNonNull(((Map<?, ?>) entry).get(name));
    }

    /** Refuses what looks like one of ours and is none. */
    void refuseUnknown(String name) {
        var letters = letters(name);
        if (letters.startsWith(OURS) && !letters.equals(OURS) && !name.equals(OF_THE_LAUNCHER)
                && names.stream().noneMatch(known -> letters(known).equals(letters))) {
            throw new StartRefusedException("There is no setting " + name + ". Did you mean " + nearest(letters)
                    + "? docs/operations/configuration.md tells them all.");
        }
    }

    private String nearest(String letters) {
        return names.stream()
                .max(Comparator.comparingInt(known -> alike(letters(known), letters)))
                .orElseThrow();
    }

    /** How many letters they begin and end with alike. */
    private static int alike(String one, String other) {
        int least = Math.min(one.length(), other.length());
        int begin = 0;
        while (begin < least && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < least - begin
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return begin + end;
    }

    /** A name without what differs between an option and the environment. */
    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[._-]", "");
    }
}
