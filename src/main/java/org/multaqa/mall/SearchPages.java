package org.multaqa.mall;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.multaqa.directory.Directory;
import org.multaqa.directory.Entries;
import org.multaqa.directory.Entry;
import org.multaqa.directory.NarrowedSearch;
import org.multaqa.directory.Offered;
import org.multaqa.directory.Offers;
import org.multaqa.directory.Pager;
import org.multaqa.directory.Selection;
import org.multaqa.directory.Signpost;
import org.multaqa.directory.Signposts;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.organisations.Organisation;
import org.multaqa.search.Search;
import org.multaqa.search.SearchQuery;
import org.multaqa.search.TypedName;
import org.multaqa.search.UnreadableCursorException;
import org.multaqa.web.Allowance;
import org.multaqa.web.Frame;
import org.multaqa.web.Frames;
import org.multaqa.web.Limited;
import org.multaqa.web.Show;
import org.multaqa.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Search over everything, and what it suggests while a reader types. */
@Controller
class SearchPages {

    private static final int SUGGESTIONS = 8;
    private static final int SIGNPOSTS = 2;

    private final Directory directory;
    private final Signposts signposts;
    private final Offers offers;
    private final Search search;
    private final Entries entries;
    private final Gate gate;
    private final Frames frames;

    SearchPages(Directory directory, Signposts signposts, Offers offers, Search search, Entries entries, Gate gate,
            Frames frames) {
        this.directory = directory;
        this.signposts = signposts;
        this.offers = offers;
        this.search = search;
        this.entries = entries;
        this.gate = gate;
        this.frames = frames;
    }

    @Limited(Allowance.SEARCH)
    @GetMapping("/{language:ar|en|fr}/search")
    ModelAndView search(Visit visit, @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after, HttpServletRequest request) {
        return NarrowedSearch.inDirectory(request.getQueryString(), visit.language())
                .map(SearchPages::away)
                .orElseGet(() -> found(visit, q, after));
    }

    /** The address is passed on as it was sent, without a host: whatever a proxy calls the mall, it is the same one. */
    private static ModelAndView away(String address) {
        var redirect = new RedirectView(address);
        redirect.setExpandUriTemplateVariables(false);
        redirect.setHttp10Compatible(false);
        redirect.setStatusCode(HttpStatus.FOUND);
        return new ModelAndView(redirect);
    }

    private ModelAndView found(Visit visit, String q, @Nullable String after) {
        var typed = Selection.text(q);
        boolean tooLong = q.strip().length() > SearchQuery.LONGEST;
        var frame = frames.of(visit, visit.text("mall.search.title"), "directory", "mall")
                .withQuery(typed.isEmpty() ? "" : "q=" + encoded(typed))
                .unlisted()
                .searchingFor(Selection.typed(q));
        if (Selection.isWordless(typed)) {
            return Show.page("mall/search",
                    new SearchPage(frame, "", "", List.of(), List.of(), Offered.NOTHING,
                            new Pager("", "", "", "")));
        }
        try {
            var page = page(visit, frame, typed, Selection.place(after),
                    tooLong ? visit.text("directory.problem.long") : "");
            return Show.page("mall/search", page, tooLong ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
        } catch (UnreadableCursorException unreadable) {
            var page = page(visit, frame, typed, null, visit.text("directory.problem.after"));
            return Show.page("mall/search", page, HttpStatus.BAD_REQUEST);
        }
    }

    private SearchPage page(Visit visit, Frame frame, String typed, @Nullable String after, String problem) {
        var selection = Selection.looking(typed, after);
        var listing = directory.list(selection, visit.wording());
        var start = searching(frame, typed);
        return new SearchPage(frame, problem, visit.text("mall.search.count", listing.total(), typed),
                listing.entries(), listing.facets(),
                offers.of(selection, visit.wording(), text -> searching(frame, text)),
                Pager.of(listing, place -> place == null ? start : start + "&after=" + encoded(place),
                        visit.wording()));
    }

    @Limited(Allowance.SUGGESTIONS)
    @GetMapping("/{language:ar|en|fr}/search/suggestions")
    ModelAndView suggestions(Visit visit, @RequestParam(defaultValue = "") String q) {
        var typed = Selection.text(q);
        // Nobody counts such requests, and so they cost nothing.
        if (TypedName.of(typed).isEmpty()) {
            return suggestions(visit, List.of(), List.of());
        }
        var ways = signposts.to(typed, visit.wording(), SIGNPOSTS);
        var suggested = search.suggest(Organisation.FINDABLE, typed, visit.language(), SUGGESTIONS - ways.size());
        var rows = gate.read(Viewer.VISITOR,
                () -> entries.of(suggested.stream().map(Search.Suggestion::id).toList(), visit.wording()));
        return suggestions(visit, ways, rows);
    }

    private ModelAndView suggestions(Visit visit, List<Signpost> ways, List<Entry> rows) {
        return Show.page("mall/suggestions",
                new SuggestionsPage(frames.of(visit, visit.text("mall.search.title")).unlisted(), ways, rows));
    }

    private static String searching(Frame frame, String text) {
        return frame.at("search") + "?q=" + encoded(text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
