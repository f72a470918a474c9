package org.multaqa.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/** The form in a page's main part, as a browser would send it. */
final class Form {

    private static final Pattern FIELD = Pattern.compile(
            "<input ([^>]*)>|<textarea ([^>]*)>\\n?(.*?)</textarea>|<select ([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\"( selected)?");

    private Form() {}

    /** With these fields filled in instead: name, value, name, value. */
    static String[] of(String page, String... filled) {
        var fields = read(page.substring(page.indexOf("<main"), page.indexOf("</main>")));
        for (int i = 0; i < filled.length; i += 2) {
            fields.put(filled[i], List.of(filled[i + 1]));
        }
        var all = new ArrayList<String>();
        fields.forEach((name, values) -> values.forEach(value -> {
            all.add(name);
            all.add(value);
        }));
        return all.toArray(String[]::new);
    }

    private static Map<String, List<String>> read(String form) {
        var fields = new LinkedHashMap<String, List<String>>();
        FIELD.matcher(form).results().forEach(field -> {
            if (field.group(1) != null) {
                boolean unticked = field.group(1).matches("(?s).*type=\"(checkbox|radio)\".*")
                        && !field.group(1).contains(" checked");
                if (!unticked && !field.group(1).contains("type=\"file\"")) {
                    add(fields, attribute(field.group(1), "name"), attribute(field.group(1), "value"));
                }
            } else if (field.group(2) != null) {
                add(fields, attribute(field.group(2), "name"), HtmlUtils.htmlUnescape(field.group(3)));
            } else {
                var options = OPTION.matcher(field.group(5)).results().toList();
                var chosen = options.stream().filter(option -> option.group(2) != null).findFirst();
                add(fields, attribute(field.group(4), "name"), chosen.orElse(options.getFirst()).group(1));
            }
        });
        return fields;
    }

    private static void add(Map<String, List<String>> fields, String name, String value) {
        fields.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }
}
