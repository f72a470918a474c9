package org.multaqa.accounts;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The kind of browser and machine, as people call them, by which they know their sessions apart. */
final class Device {

    /** In this order: each of the later ones is named by those before it too. */
    private static final Map<String, String> BROWSERS = ordered("Edg", "Edge", "OPR/", "Opera", "SamsungBrowser",
            "Samsung Internet", "Firefox/", "Firefox", "FxiOS", "Firefox", "CriOS", "Chrome", "Chrome/", "Chrome",
            "Safari/", "Safari");
    private static final Map<String, String> MACHINES = ordered("Android", "Android", "iPhone", "iPhone", "iPad",
            "iPad", "Windows", "Windows", "Mac OS", "Mac", "Linux", "Linux");

    private Device() {}

    /** Such as {@code Firefox · Android}; a dash for what nobody knows. */
    static String of(@Nullable String userAgent) {
        return userAgent == null ? "–" : first(BROWSERS, userAgent) + " · " + first(MACHINES, userAgent);
    }

    private static String first(Map<String, String> known, String userAgent) {
        return known.entrySet()
                .stream()
                .filter(one -> userAgent.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("–");
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
