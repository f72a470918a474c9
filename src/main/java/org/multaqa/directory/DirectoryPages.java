package org.multaqa.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.multaqa.cache.Cached;
import org.multaqa.cache.Rendering;
import org.multaqa.directory.DirectoryPage.Figure;
import org.multaqa.directory.SelectionReader.Problem;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Country;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Topics;
import org.multaqa.search.SearchQuery.Order;
import org.multaqa.search.UnreadableCursorException;
import org.multaqa.web.Allowance;
import org.multaqa.web.Frame;
import org.multaqa.web.Frames;
import org.multaqa.web.Limited;
import org.multaqa.web.MissingException;
import org.multaqa.web.Section;
import org.multaqa.web.Show;
import org.multaqa.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The directory and its parts: all organisations, those under a topic, those of a country. */
@Controller
class DirectoryPages {

    /** Lists narrowed by more values than this are too many for search engines. */
    static final int MOST_INDEXED = 2;

    private final Directory directory;
    private final Offers offers;
    private final Topics topics;
    private final Organisations organisations;
    private final Gate gate;
    private final Frames frames;
    private final Clock clock;

    DirectoryPages(Directory directory, Offers offers, Topics topics, Organisations organisations, Gate gate,
            Frames frames,
            Clock clock) {
        this.directory = directory;
        this.offers = offers;
        this.topics = topics;
        this.organisations = organisations;
        this.gate = gate;
        this.frames = frames;
        this.clock = clock;
    }

    @Limited(Allowance.SEARCH)
    @Cached({"topic", "country", "reach", "kind", "language", "sort", "all"})
    @GetMapping("/{language:ar|en|fr}/organisations")
    ModelAndView list(Visit visit, @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        var frame = frames.of(visit, visit.text("directory.list.heading"), "directory")
                .in(Section.ORGANISATIONS)
                .describedAs(visit.text("directory.list.description"));
        return show(visit, frame, request, parameters, Selection.all(), List.of(), List.of());
    }

    @Limited(Allowance.SEARCH)
    @Cached({"sort", "all"})
    @GetMapping("/{language:ar|en|fr}/topics/{slug}")
    ModelAndView topic(Visit visit, @PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        if (!Facet.TOPIC.isValue(slug, topics)) {
            throw new MissingException();
        }
        var name = Facet.TOPIC.label(slug, visit.wording(), topics);
        var frame = frames.of(visit, name, "directory")
                .in(Section.TOPICS)
                .describedAs(visit.text("directory.topic.description", name));
        return show(visit, frame, request, parameters, Selection.all().with(Facet.TOPIC, slug),
                List.of(new Link(visit.text("web.navigation.topics"), frame.at("topics"))), List.of());
    }

    @Limited(Allowance.SEARCH)
    @Cached({"sort", "all"})
    @GetMapping("/{language:ar|en|fr}/countries/{code}")
    ModelAndView country(Visit visit, @PathVariable String code,
            @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var country = Country.of(code).filter(known -> known.slug().equals(code)).orElseThrow(MissingException::new);
        var name = country.name(visit.language());
        var frame = frames.of(visit, name, "directory")
                .in(Section.COUNTRIES)
                .describedAs(visit.text("directory.country.description", name));
        return show(visit, frame, request, parameters, Selection.all().with(Facet.COUNTRY, code),
                List.of(new Link(visit.text("web.navigation.countries"), frame.at("countries"))),
                figures(visit, country));
    }

    private ModelAndView show(Visit visit, Frame frame, HttpServletRequest request,
            MultiValueMap<String, String> parameters, Selection part, List<Link> trail, List<Figure> figures) {
        var problems = new ArrayList<Problem>();
        var asked = new SelectionReader(parameters, topics, problems).selection();
        boolean whole = part.values().isEmpty();
        var selection = whole ? asked : asked.of(part.values());
        var listing = list(visit, selection, problems);
        var own = whole ? selection : selection.of(Map.of());
        Rendering.isSpelt(request, own.parameters());
        var page = new DirectoryPage(searching(framed(frame, own, problems), parameters, own), frame.title(), trail,
                figures,
                problems.stream().map(problem -> visit.text(problem.key(), problem.given())).toList(),
                visit.text("directory.list.count", listing.total(), listing.countries()), listing.entries(),
                listing.facets().stream().filter(facet -> !part.holds(facet.word())).toList(),
                whole ? listing.chips() : List.of(),
                offers.of(selection, visit.wording(), text -> address(frame, own.withText(text))),
                Pager.of(listing, place -> address(frame, own.after(place)), visit.wording()), hidden(own),
                kept(own, selection), selection.order().name().toLowerCase(Locale.ROOT), orders(selection),
                frame.at("organisations"));
        return Show.page("directory/list", page, problems.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    private Listing list(Visit visit, Selection selection, List<Problem> problems) {
        try {
            return directory.list(selection, visit.wording());
        } catch (UnreadableCursorException unreadable) {
            problems.add(new Problem("directory.problem.after", ""));
            return directory.list(selection.fromStart(), visit.wording());
        }
    }

    /** A list is one page to search engines, whatever its order and however far a reader has gone or unfolded it. */
    private static Frame framed(Frame frame, Selection own, List<Problem> problems) {
        var framed = frame.withQuery(own.fromStart().unfold(null).parameters());
        boolean plain = own.text().isEmpty() && own.after() == null && own.unfolded() == null && problems.isEmpty();
        return plain && own.size() <= MOST_INDEXED ? framed : framed.unlisted();
    }

    /** Whoever looked for something has it in the field, all of it, to change it. */
    private static Frame searching(Frame frame, MultiValueMap<String, String> parameters, Selection own) {
        return own.text().isEmpty() ? frame : frame.searchingFor(Selection.typed(parameters.getFirst("q")));
    }

    private static String address(Frame frame, Selection own) {
        var parameters = own.parameters();
        return frame.at(frame.path()) + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    private static List<String> orders(Selection selection) {
        return selection.text().isEmpty()
                ? List.of("name", "newest", "confirmed")
                : List.of("best", "name", "newest", "confirmed");
    }

    private List<Figure> figures(Visit visit, Country country) {
        var figures = gate.read(Viewer.VISITOR, () -> organisations.figures(country, LocalDate.now(clock)));
        return Stream.of(figure(visit, "organisations", figures.organisations()),
                figure(visit, "claimed", figures.claimed()), figure(visit, "cities", figures.cities()),
                figure(visit, "confirmed", figures.confirmed())).flatMap(Optional::stream).toList();
    }

    /** Empty for 0: the rest of the page says that nothing is there. */
    private static Optional<Figure> figure(Visit visit, String what, long number) {
        return number == 0
                ? Optional.empty()
                : Optional.of(new Figure(visit.text("directory.figure." + what, number),
                        visit.wording().number(number)));
    }

    private static List<Parameter> hidden(Selection own) {
        var hidden = new ArrayList<Parameter>();
        if (!own.text().isEmpty()) {
            hidden.add(new Parameter("q", own.text()));
        }
        hidden.addAll(chosen(own));
        return hidden;
    }

    /** What was chosen besides the text, for another text. */
    private static List<Parameter> kept(Selection own, Selection shown) {
        var kept = new ArrayList<>(chosen(own));
        if (shown.order() != Order.BEST) {
            kept.add(new Parameter("sort", shown.order().name().toLowerCase(Locale.ROOT)));
        }
        return kept;
    }

    private static List<Parameter> chosen(Selection own) {
        return own.values()
                .entrySet()
                .stream()
                .flatMap(facet -> facet.getValue().stream().map(value -> new Parameter(facet.getKey().word(), value)))
                .toList();
    }
}
