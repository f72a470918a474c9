package org.multaqa.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import com.ibm.icu.text.MessageFormat;

/**
 * What the mall says to its readers: the bundles {@code messages/<feature>_<language>.properties}, in ICU
 * MessageFormat. Their keys are feature.page.element and the same in the three languages.
 */
@Component
public class Messages {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private final Locales locales;
    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);
    private final Map<Language, Wording> wordings = new ConcurrentHashMap<>();

    public Messages(Locales locales) {
        this.locales = locales;
        for (var language : Language.values()) {
            patterns.put(language, read(language));
            formats.put(language, new ConcurrentHashMap<>());
        }
    }

    /** For what is said before any setting is read. */
    public static Messages withUsualLocales() {
        return new Messages(Locales.USUAL);
    }

    /** The mall's words in one language. */
    public Wording in(Language language) {
        return wordings.computeIfAbsent(language, any -> new Wording(language, locales.of(language), this));
    }

    /** Every key of the language's bundles. */
    public Set<String> keys(Language language) {
        return words(language).keySet();
    }

    /**
     * The message in that language. A text among the arguments is isolated (Unicode Bidirectional Algorithm, section
     * 2.4), so that a name in another script does not disturb the sentence around it.
     *
     * @throws IllegalArgumentException if there is no such message
     */
    String text(Language language, String key, Object... arguments) {
        var pattern = words(language).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key + " in " + language.code());
        }
        return arguments.length == 0 ? pattern : format(language, key, pattern, isolated(arguments));
    }

    private String format(Language language, String key, String pattern, Object[] arguments) {
        var format = formats.computeIfAbsent(language, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(key, any -> new MessageFormat(pattern, locales.of(language)));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    private Map<String, String> words(Language language) {
        return patterns.getOrDefault(language, Map.of());
    }

    private static Object[] isolated(Object[] arguments) {
        var isolated = arguments.clone();
        for (int i = 0; i < isolated.length; i++) {
            if (isolated[i] instanceof String text) {
                isolated[i] = FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
            }
        }
        return isolated;
    }

    private static Map<String, String> read(Language language) {
        var words = new HashMap<String, String>();
        try {
            var bundles = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.code() + ".properties");
            for (var bundle : bundles) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
