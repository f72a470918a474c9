package org.multaqa.mall;

import java.util.List;

/** The names that the stylesheets know: {@code tokens.css} gives them values, {@code design.css} a class each. */
final class Tokens {

    static final List<String> COLOURS = List.of("paper", "sheet", "ink", "ink-quiet", "line", "line-strong", "accent",
            "accent-deep", "accent-pale", "on-accent", "sand", "sand-pale", "success", "success-pale", "warning",
            "warning-pale", "danger", "danger-pale", "focus", "pattern", "plate", "e0", "e1", "e2", "e3", "e4",
            "level0",
            "level1", "level2", "level3", "level4", "level5");

    static final List<String> SIZES = List.of("banner", "head", "title", "large", "normal", "small");

    private Tokens() {}
}
