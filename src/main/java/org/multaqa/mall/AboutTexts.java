package org.multaqa.mall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.multaqa.language.Language;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The texts of {@code about/<name>_<language>.md}: prose of several paragraphs, which would be unreadable as messages. */
@Component
class AboutTexts {

    private final Map<String, AboutText> texts = new ConcurrentHashMap<>();

    /** The text of that name, written in that language. */
    AboutText of(String name, Language language) {
        return texts.computeIfAbsent(name + "_" + language.code(), AboutTexts::read);
    }

    private static AboutText read(String file) {
        try {
            return AboutText.parse(
                    new ClassPathResource("about/" + file + ".md").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
