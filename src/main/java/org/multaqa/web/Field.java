package org.multaqa.web;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A field of a form, with what stands around it.
 *
 * @param name in the form, and its id on the page
 * @param type of the input, such as {@code email}, or {@code area} for several lines
 * @param label above it
 * @param hint below the label, or empty
 * @param value what was typed so far, or empty
 * @param problem what is wrong with that, or empty
 * @param autocomplete what a browser may fill in (HTML, section 4.10.18.7.1), or null
 * @param optional whether it may stay empty; what is marked is optional, what is not is required
 */
public record Field(String name, String type, String label, String hint, String value, String problem,
        @Nullable String autocomplete, boolean optional) {

    /** A field that is still empty. */
    public static Field of(String name, String type, String label) {
        return new Field(name, type, label, "", "", "", null, false);
    }

    public Field hinting(String hint) {
        return new Field(name, type, label, hint, value, problem, autocomplete, optional);
    }

    public Field holding(String value) {
        return new Field(name, type, label, hint, value, problem, autocomplete, optional);
    }

    public Field completing(String autocomplete) {
        return new Field(name, type, label, hint, value, problem, autocomplete, optional);
    }

    public Field asOptional() {
        return new Field(name, type, label, hint, value, problem, autocomplete, true);
    }

    /** With what the form has wrong in it, if anything. */
    public Field judgedBy(Problems problems) {
        return new Field(name, type, label, hint, value, problems.of(name), autocomplete, optional);
    }

    public boolean isArea() { return "area".equals(type); }

    public boolean isWrong() { return !problem.isEmpty(); }

    /** The direction of what is typed: addresses, numbers and passwords are never Arabic. Null for whatever it turns out. */
    public @Nullable String dir() {
        return switch (type) {
            case "email", "url", "tel", "password" -> "ltr";
            default -> null;
        };
    }

    /** What an assistive technology reads besides the label, or null for nothing. */
    public @Nullable String describedBy() {
        return Optional.of(Stream.of(hint.isEmpty() ? "" : name + "-hint", problem.isEmpty() ? "" : name + "-error")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "))).filter(ids -> !ids.isEmpty()).orElse(null);
    }

    /** For {@code aria-invalid}: null, so no attribute, where nothing is wrong. */
    public @Nullable String invalid() {
        return isWrong() ? "true" : null;
    }
}
