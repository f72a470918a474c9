package org.multaqa.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.multaqa.language.Country;
import org.multaqa.language.Wording;
import org.multaqa.names.NameOrder;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Topic;
import org.multaqa.organisations.Topics;
import org.multaqa.search.Found;
import org.multaqa.search.Search;
import org.multaqa.search.SearchQuery;
import org.springframework.stereotype.Component;

/** The mall at a glance: how many organisations there are, under which topics, in which countries. */
@Component
public class Overview {

    private final Search search;
    private final Topics topics;

    Overview(Search search, Topics topics) {
        this.search = search;
        this.topics = topics;
    }

    /** The organisations of the mall, counted. */
    public Counted count(Wording wording) {
        return new Counted(search.find(new SearchQuery(Organisation.FINDABLE, "", wording.language(), Map.of(),
                SearchQuery.Order.NEWEST, 6, null)), wording);
    }

    /** What was counted, for one reader. */
    public final class Counted {

        private final Found found;
        private final Wording wording;

        private Counted(Found found, Wording wording) {
            this.found = found;
            this.wording = wording;
        }

        /** How many organisations there are. */
        public long total() {
            return found.total();
        }

        /** The newest of them. */
        public List<UUID> newest() {
            return found.ids();
        }

        /** By country code, upper case, how many organisations each country has; none with 0. */
        public SortedMap<Country, Long> byCountry() {
            var counts = new TreeMap<Country, Long>();
            facet(Facet.COUNTRY).forEach((slug, count) -> Country.of(slug)
                    .filter(country -> count > 0)
                    .ifPresent(country -> counts.put(country, count)));
            return counts;
        }

        /** All topics in their order. */
        public List<TopicRow> topics() {
            var counts = facet(Facet.TOPIC);
            return topics.all().stream().map(topic -> row(topic, counts.getOrDefault(topic.slug(), 0L))).toList();
        }

        private TopicRow row(Topic topic, long count) {
            return new TopicRow(topic.name().bestFor(wording.language()).text(),
                    count == 0 ? null : at("topics", topic.slug()), shown(count));
        }

        /** The countries with the most organisations first. */
        public List<CountryRow> countries() {
            return countries(byCountry());
        }

        /** The Arab countries, those with the most organisations first. */
        public List<CountryRow> arabCountries() {
            return countries(byArabCountry());
        }

        /** By Arab country, how many organisations each has; none with 0. */
        SortedMap<Country, Long> byArabCountry() {
            var counts = byCountry();
            counts.keySet().retainAll(Country.ARAB_WORLD);
            return counts;
        }

        /** These countries, those with the most organisations first, equals by name. */
        List<CountryRow> countries(Map<Country, Long> counts) {
            var byName = NameOrder.of(wording.language());
            var most = counts.values().stream().max(Comparator.naturalOrder()).orElse(1L);
            return counts.entrySet()
                    .stream()
                    .sorted(Map.Entry.<Country, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(row -> row.getKey().name(wording.language()), byName))
                    .map(row -> new CountryRow(row.getKey().name(wording.language()),
                            at("countries", row.getKey().slug()),
                            wording.number(row.getValue()), Math.max(1, 100 * row.getValue() / most)))
                    .toList();
        }

        /** A number that tells something: a 0 beside a name only disturbs. */
        private String shown(long count) {
            return count == 0 ? "" : wording.number(count);
        }

        private Map<String, Long> facet(Facet facet) {
            return found.facets().getOrDefault(facet.word(), Map.of());
        }

        private String at(String place, String slug) {
            return "/" + wording.language().code() + "/" + place + "/" + slug;
        }
    }
}
