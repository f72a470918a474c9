package org.multaqa.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.multaqa.language.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The kinds of letters that the mall writes. */
@Component
public class Letters {

    private final Map<String, LetterWriter> writers = new TreeMap<>();
    private final Typesetting typesetting;

    @Autowired
    Letters(ObjectProvider<LetterWriter> writers, Typesetting typesetting) {
        this(writers.stream().toList(), typesetting);
    }

    Letters(List<LetterWriter> writers, Typesetting typesetting) {
        for (var writer : writers) {
            if (this.writers.put(writer.kind(), writer) != null) {
                throw new IllegalStateException("two writers of " + writer.kind());
            }
        }
        this.typesetting = typesetting;
    }

    /** How a letter reads, whole. */
    public record Preview(String subject, String html, String text) {}

    /** Every kind, in the order of their names. */
    public List<String> kinds() {
        return List.copyOf(writers.keySet());
    }

    /** The sample of that kind in that language; empty if there is no such kind. */
    public Optional<Preview> preview(String kind, Language language) {
        return writer(kind).map(writer -> {
            var letter = writer.sample(language);
            var page = typesetting.page(language, letter);
            return new Preview(letter.subject(), typesetting.html(page), typesetting.text(page));
        });
    }

    Optional<LetterWriter> writer(String kind) {
        return Optional.ofNullable(writers.get(kind));
    }
}
