package org.multaqa.api;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.directory.Facet;
import org.multaqa.directory.Selection;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Topics;
import org.multaqa.search.Search;
import org.multaqa.search.SearchQuery;
import org.multaqa.search.SearchQuery.Order;
import org.multaqa.search.UnreadableCursorException;
import org.multaqa.web.Allowance;
import org.multaqa.web.Limited;
import org.multaqa.web.MallSettings;
import org.multaqa.web.MissingException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Organisations as JSON: the published ones, and of their contacts those that are for everyone. */
@RestController
@RequestMapping(path = "/api/v1/organisations", produces = MediaType.APPLICATION_JSON_VALUE)
class OrganisationsApi {

    static final int MOST = 100;
    static final int MOST_VALUES = 20;

    private final Search search;
    private final Organisations organisations;
    private final Topics topics;
    private final Gate gate;
    private final URI baseUrl;

    OrganisationsApi(Search search, Organisations organisations, Topics topics, Gate gate, MallSettings settings) {
        this.search = search;
        this.organisations = organisations;
        this.topics = topics;
        this.gate = gate;
        this.baseUrl = settings.baseUrl();
    }

    /**
     * Finds organisations.
     *
     * @param q a name in any script or spelling, or other words; without it all are listed
     * @param topic slugs, of which one must be there
     * @param country two letters (ISO 3166-1 alpha-2), in any case
     * @param reach words, of which one must be there; regional is the Arab world
     * @param kind words, of which one must be there
     * @param language in which they work (BCP 47), of which one must be there
     * @param lang the reader's: its names order the list, its pages are linked to
     * @param sort {@code best} is by name where {@code q} is empty; an article before a name does not count
     * @param size of a page, 1 to 100
     * @param after where the page begins, as {@code next} gave it
     */
    @Limited(Allowance.SEARCH)
    @GetMapping
    OrganisationsJson organisations(@RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable List<String> topic,
            @RequestParam(required = false) @Nullable List<String> country,
            @RequestParam(required = false) @Nullable List<String> reach,
            @RequestParam(required = false) @Nullable List<String> kind,
            @RequestParam(required = false) @Nullable List<String> language,
            @RequestParam(defaultValue = "en") String lang,
            @RequestParam(defaultValue = "best") String sort, @RequestParam(defaultValue = "20") int size,
            @RequestParam(required = false) @Nullable String after) {
        var filters = new HashMap<String, Set<String>>();
        filter(filters, Facet.TOPIC, topic);
        filter(filters, Facet.COUNTRY, country);
        filter(filters, Facet.REACH, reach);
        filter(filters, Facet.KIND, kind);
        filter(filters, Facet.LANGUAGE, language);
        return found(new SearchQuery(Organisation.FINDABLE, text(q), reader(lang), filters, order(sort), size(size),
                Selection.place(after)));
    }

    /**
     * One organisation.
     *
     * @param id its id
     * @param lang of its city and its kiosk's address: ar, en or fr
     */
    @GetMapping("/{id}")
    OrganisationJson organisation(@PathVariable String id, @RequestParam(defaultValue = "en") String lang) {
        var reader = reader(lang);
        return gate.read(Viewer.VISITOR, () -> organisations.withId(id(id)))
                .map(organisation -> OrganisationJson.of(organisation, reader, baseUrl))
                .orElseThrow(MissingException::new);
    }

    private OrganisationsJson found(SearchQuery query) {
        try {
            var found = search.find(query);
            var byId = new HashMap<UUID, Organisation>();
            gate.read(Viewer.VISITOR, () -> organisations.withIds(found.ids()))
                    .forEach(organisation -> byId.put(organisation.id(), organisation));
            var items = new ArrayList<OrganisationJson>();
            for (var id : found.ids()) {
                var organisation = byId.get(id);
                if (organisation != null) {
                    items.add(OrganisationJson.of(organisation, query.reader(), baseUrl));
                }
            }
            return new OrganisationsJson(found.total(), items, found.facets(), found.next());
        } catch (UnreadableCursorException unreadable) {
            throw new BadParameterException("after", "the value of next from the page before");
        }
    }

    private void filter(Map<String, Set<String>> filters, Facet facet, @Nullable List<String> given) {
        if (given == null) {
            return;
        }
        var values = new HashSet<String>();
        given.stream()
                .filter(value -> !value.isBlank())
                .map(value -> value.toLowerCase(Locale.ROOT))
                .forEach(values::add);
        if (values.size() > MOST_VALUES || !values.stream().allMatch(value -> facet.isValue(value, topics))) {
            throw new BadParameterException(facet.word(), "up to " + MOST_VALUES + " values that " + facet.word()
                    + " can have");
        }
        if (!values.isEmpty()) {
            filters.put(facet.word(), values);
        }
    }

    private static String text(String q) {
        if (q.strip().length() > SearchQuery.LONGEST) {
            throw new BadParameterException("q", "at most " + SearchQuery.LONGEST + " characters");
        }
        return Selection.text(q);
    }

    private static Language reader(String lang) {
        return Language.of(lang).orElseThrow(() -> new BadParameterException("lang", "ar, en or fr"));
    }

    private static Order order(String sort) {
        return switch (sort) {
            case "best" -> Order.BEST;
            case "name" -> Order.NAME;
            case "newest" -> Order.NEWEST;
            case "confirmed" -> Order.CONFIRMED;
            default -> throw new BadParameterException("sort", "best, name, newest or confirmed");
        };
    }

    private static int size(int size) {
        if (size < 1 || size > MOST) {
            throw new BadParameterException("size", "a number from 1 to " + MOST);
        }
        return size;
    }

    private static UUID id(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            throw new MissingException();
        }
    }
}
