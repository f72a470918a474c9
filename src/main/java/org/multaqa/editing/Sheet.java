package org.multaqa.editing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.multaqa.web.Typed;

/**
 * What is written of an organisation, line by line, in whatever state it is: as somebody typed it, as a version kept it,
 * or as it stands in the kiosk.
 *
 * @param lines texts by line; what is absent is empty
 */
record Sheet(Map<Line, String> lines) {

    /** More entries than that nobody types in one line of the form. */
    static final int MOST_ROWS = 20;
    /** Whatever is longer is cut before it is judged to be too long. */
    private static final int LONGEST_KEPT = 20_000;

    Sheet {
        var kept = new EnumMap<Line, String>(Line.class);
        lines.forEach((line, text) -> {
            if (!text.isEmpty()) {
                kept.put(line, text);
            }
        });
        lines = kept;
    }

    String of(Line line) {
        return lines.getOrDefault(line, "");
    }

    boolean has(Line line) {
        return lines.containsKey(line);
    }

    Sheet with(Line line, String text) {
        var more = new EnumMap<>(copy());
        more.put(line, text);
        return new Sheet(more);
    }

    private EnumMap<Line, String> copy() {
        var copy = new EnumMap<Line, String>(Line.class);
        copy.putAll(lines);
        return copy;
    }

    /** This sheet with what was sent of these lines; what was not sent stays. */
    Sheet with(Collection<Line> those, Typed typed) {
        return with(those, typed, "");
    }

    /** The same, of fields whose names begin so. */
    Sheet with(Collection<Line> those, Typed typed, String prefix) {
        var more = copy();
        those.stream().filter(line -> isSent(typed, prefix + line.word())).forEach(line -> {
            more.put(line, read(line, typed, prefix + line.word()));
        });
        return new Sheet(more);
    }

    private static boolean isSent(Typed typed, String name) {
        return typed.has(name) || typed.has(name + "-sent");
    }

    private static String read(Line line, Typed typed, String name) {
        var text = switch (line.form()) {
            case TEXT, CHOICE, AREA, SHOWN -> typed.value(name).replaceAll("\\R", "\n");
            case CHECKS, PICKS -> String.join("\n", typed.all(name)
                    .stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList());
            case ROWS -> Row.text(IntStream.range(0, MOST_ROWS)
                    .mapToObj(i -> new Row(typed.value(name + "-" + i + "-kind"),
                            typed.value(name + "-" + i + "-audience"), typed.value(name + "-" + i)))
                    .filter(row -> !row.value().isEmpty()));
        };
        return text.length() <= LONGEST_KEPT ? text : text.substring(0, LONGEST_KEPT);
    }

    /** A field of a form that carries on what somebody wrote. */
    record Carried(String name, String value) {}

    /** That line as fields which are read back as the same. */
    List<Carried> carried(Line line) {
        var fields = new ArrayList<Carried>();
        switch (line.form()) {
            case TEXT, CHOICE, AREA, SHOWN -> fields.add(new Carried(line.word(), of(line)));
            case CHECKS, PICKS -> {
                fields.add(new Carried(line.word() + "-sent", "1"));
                Row.values(of(line)).forEach(value -> fields.add(new Carried(line.word(), value)));
            }
            case ROWS -> {
                fields.add(new Carried(line.word() + "-sent", "1"));
                var rows = Row.parse(of(line));
                for (int i = 0; i < rows.size(); i++) {
                    fields.add(new Carried(line.word() + "-" + i + "-kind", rows.get(i).kind()));
                    fields.add(new Carried(line.word() + "-" + i + "-audience", rows.get(i).audience()));
                    fields.add(new Carried(line.word() + "-" + i, rows.get(i).value()));
                }
            }
        }
        return fields;
    }

    /** The lines on which this and another differ. */
    List<Line> differing(Sheet other) {
        return Stream.of(Line.values()).filter(line -> !of(line).equals(other.of(line))).toList();
    }

    /** By which the same is told from another, in a few letters. */
    String mark() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            lines.forEach((line, text) -> digest.update((line.word() + "\0" + text + "\0")
                    .getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As the database keeps it. */
    Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        lines.forEach((line, text) -> words.put(line.word(), text));
        return words;
    }

    /** As the database kept it; lines that the mall has no more are left out. */
    static Sheet ofWords(Map<String, String> words) {
        var lines = new EnumMap<Line, String>(Line.class);
        words.forEach((word, text) -> Line.of(word).ifPresent(line -> lines.put(line, text)));
        return new Sheet(lines);
    }

    /** It holds what may be for nobody. */
    @Override
    public String toString() {
        return "Sheet" + lines.keySet();
    }
}
