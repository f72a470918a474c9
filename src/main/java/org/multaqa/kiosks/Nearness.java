package org.multaqa.kiosks;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.multaqa.language.Wording;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.Topics;

/** What two organisations have in common; a reader can check it on the two kiosks. */
enum Nearness {

    TOPIC_AND_COUNTRY, TOPIC, COUNTRY;

    /** How others can be near to that organisation, the nearest first. */
    static List<Nearness> of(Profile profile) {
        if (profile.topics().isEmpty()) {
            return profile.country() == null ? List.of() : List.of(COUNTRY);
        }
        return profile.country() == null ? List.of(TOPIC) : List.of(TOPIC_AND_COUNTRY, TOPIC);
    }

    /** The facets by which those that are so near are found. */
    Map<String, Set<String>> filters(Profile profile) {
        return switch (this) {
            case TOPIC_AND_COUNTRY -> Map.of("topic", Set.of(topic(profile)), "country", Set.of(country(profile)));
            case TOPIC -> Map.of("topic", Set.of(topic(profile)));
            case COUNTRY -> Map.of("country", Set.of(country(profile)));
        };
    }

    /** The reason in words. */
    String say(Profile profile, Topics topics, Wording wording) {
        return switch (this) {
            case TOPIC_AND_COUNTRY -> wording.text("kiosks.related.topic-and-country",
                    name(profile, topics, wording));
            case TOPIC -> wording.text("kiosks.related.topic", name(profile, topics, wording));
            case COUNTRY -> wording.text("kiosks.related.country");
        };
    }

    private static String name(Profile profile, Topics topics, Wording wording) {
        var topic = topics.bySlug().get(topic(profile));
        return topic == null ? topic(profile) : topic.name().bestFor(wording.language()).text();
    }

    private static String topic(Profile profile) {
        return profile.topics().getFirst();
    }

    private static String country(Profile profile) {
        var country = profile.country();
        return country == null ? "" : country.slug();
    }
}
