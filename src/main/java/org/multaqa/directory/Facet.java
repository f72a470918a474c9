package org.multaqa.directory;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.language.Wording;
import org.multaqa.organisations.Kind;
import org.multaqa.organisations.Reach;
import org.multaqa.organisations.Topic;
import org.multaqa.organisations.Topics;

/** One of the sides from which the directory can be narrowed. */
public enum Facet {

    TOPIC {
        @Override
        public boolean isValue(String value, Topics topics) {
            return topics.bySlug().containsKey(value);
        }

        @Override
        String label(String value, Wording wording, Topics topics) {
            Topic topic = topics.bySlug().get(value);
            return topic == null ? value : topic.name().bestFor(wording.language()).text();
        }

        @Override
        Stream<String> names(String value, Topics topics) {
            Topic topic = topics.bySlug().get(value);
            return topic == null ? Stream.empty() : topic.name().texts().values().stream();
        }
    },
    COUNTRY {
        @Override
        public boolean isValue(String value, Topics topics) {
            return Country.of(value).filter(country -> country.slug().equals(value)).isPresent();
        }

        @Override
        String label(String value, Wording wording, Topics topics) {
            return Country.of(value).map(country -> country.name(wording.language())).orElse(value);
        }

        @Override
        Stream<String> names(String value, Topics topics) {
            return Country.of(value).stream().flatMap(country -> Stream.of(Language.values()).map(country::name));
        }
    },
    REACH {
        @Override
        public boolean isValue(String value, Topics topics) {
            return Reach.of(value).isPresent();
        }
    },
    KIND {
        @Override
        public boolean isValue(String value, Topics topics) {
            return Kind.of(value).isPresent();
        }
    },
    LANGUAGE {
        @Override
        public boolean isValue(String value, Topics topics) {
            return LANGUAGE_CODE.matcher(value).matches();
        }

        @Override
        String label(String value, Wording wording, Topics topics) {
            return wording.nameOfLanguage(value);
        }
    };

    private static final Pattern LANGUAGE_CODE = Pattern.compile("[a-z]{2,3}");

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The facet's word: its parameter in addresses, and its name in the search. */
    public String word() {
        return word;
    }

    /** The facet with this word, or null if there is none. */
    static @Nullable Facet of(String word) {
        return Stream.of(values()).filter(facet -> facet.word().equals(word)).findFirst().orElse(null);
    }

    /** What the facet is called. */
    String heading(Wording wording) {
        return wording.text("directory.facet." + word());
    }

    /** Whether an organisation could have this value. */
    public abstract boolean isValue(String value, Topics topics);

    /** The value in the reader's words. */
    String label(String value, Wording wording, Topics topics) {
        return wording.text("directory." + word() + "." + value);
    }

    /** What the value is called in all languages; nothing where readers do not look for it by name. */
    Stream<String> names(String value, Topics topics) {
        return Stream.empty();
    }
}
