package org.multaqa.kiosks;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Wording;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.Topic;

/** An organisation in one sentence, for search engines and shared links. */
record Introduction(Profile profile, List<Topic> topics, Wording wording) {

    private static final int LONGEST = 200;

    /** Its own line, else the beginning of its description, else its topics and its place; null where none is known. */
    @Nullable
    String sentence() {
        var said = profile.summary() != null ? profile.summary() : profile.description();
        return said == null ? facts() : shortened(said.bestFor(wording.language()).text());
    }

    private @Nullable String facts() {
        var reader = wording.language();
        var country = profile.country();
        var facts = Stream.concat(topics.stream().map(topic -> topic.name().bestFor(reader).text()),
                Stream.ofNullable(country).map(known -> known.name(reader))).toList();
        return facts.isEmpty() ? null : String.join(" · ", facts);
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(line);
        return line.substring(0, words.preceding(LONGEST)).strip() + "…";
    }
}
