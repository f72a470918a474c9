package org.multaqa.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.multaqa.directory.Overview;
import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.organisations.Topics;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The topics of the mall, and the countries whose organisations are in it. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class TopicsApi {

    private final Topics topics;
    private final Overview overview;
    private final Messages messages;

    TopicsApi(Topics topics, Overview overview, Messages messages) {
        this.topics = topics;
        this.overview = overview;
        this.messages = messages;
    }

    /**
     * A topic.
     *
     * @param slug as it stands in addresses and parameters
     * @param names in the mall's languages
     */
    record TopicJson(String slug, Map<String, String> names) {}

    /**
     * A country with organisations in the mall.
     *
     * @param code two letters (ISO 3166-1 alpha-2)
     * @param names in the mall's languages, as CLDR has them
     * @param organisations how many of its organisations are public
     */
    record CountryJson(String code, Map<String, String> names, long organisations) {}

    /** All topics, in the mall's order. */
    @GetMapping("/topics")
    List<TopicJson> topics() {
        return topics.all().stream().map(topic -> {
            var names = new TreeMap<String, String>();
            topic.name().texts().forEach((language, name) -> names.put(language.code(), name));
            return new TopicJson(topic.slug(), names);
        }).toList();
    }

    /** The countries with organisations, by code. */
    @GetMapping("/countries")
    List<CountryJson> countries() {
        return overview.count(messages.in(Language.EN))
                .byCountry()
                .entrySet()
                .stream()
                .map(row -> new CountryJson(row.getKey().code(), names(row.getKey()), row.getValue()))
                .toList();
    }

    private static Map<String, String> names(Country country) {
        var names = new TreeMap<String, String>();
        for (var language : Language.values()) {
            names.put(language.code(), country.name(language));
        }
        return names;
    }
}
