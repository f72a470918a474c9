package org.multaqa.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * The colours of {@code tokens.css}, by their names. Mail programs do not know variables, so that they must be written
 * out; in the stylesheet each stands first for light, then for dark.
 */
record Inks(Map<String, String> light, Map<String, String> dark) {

    private static final Pattern INK = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");

    Inks {
        light = Map.copyOf(light);
        dark = Map.copyOf(dark);
    }

    static Inks ofTheMall() {
        try {
            var css = new ClassPathResource("static/css/tokens.css").getContentAsString(StandardCharsets.UTF_8);
            var light = new HashMap<String, String>();
            var dark = new HashMap<String, String>();
            INK.matcher(css)
                    .results()
                    .forEach(ink -> (light.containsKey(ink.group(1)) ? dark : light).putIfAbsent(ink.group(1),
                            ink.group(2)));
            return new Inks(light, dark);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String light(String name) {
        return of(light, name);
    }

    String dark(String name) {
        return of(dark, name);
    }

    private static String of(Map<String, String> inks, String name) {
        var ink = inks.get(name);
        if (ink == null) {
            throw new IllegalArgumentException("no colour " + name);
        }
        return ink;
    }
}
