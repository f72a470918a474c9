package org.multaqa.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.desk.DeskTab.Place;
import org.multaqa.desk.RankingPage.AskedRow;
import org.multaqa.directory.Selection;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.organisations.Organisation;
import org.multaqa.search.Explanation;
import org.multaqa.search.Search;
import org.multaqa.search.SearchQuery;
import org.multaqa.search.SearchQuery.Order;
import org.multaqa.web.Allowance;
import org.multaqa.web.Frame;
import org.multaqa.web.Frames;
import org.multaqa.web.Limited;
import org.multaqa.web.Show;
import org.multaqa.web.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * "Why is this first?" It shows what any visitor may see, and reads it as a visitor would; but it is of use to the team
 * alone, so it stands at their desk, and nobody keeps it.
 */
@Controller
class RankingPages {

    private static final int SHOWN = 10;

    private final Search search;
    private final RankedRows rows;
    private final DeskDoor door;
    private final Gate gate;
    private final Frames frames;

    RankingPages(Search search, RankedRows rows, DeskDoor door, Gate gate, Frames frames) {
        this.search = search;
        this.door = door;
        this.rows = rows;
        this.gate = gate;
        this.frames = frames;
    }

    @Limited(Allowance.SEARCH)
    @GetMapping("/{language:ar|en|fr}/desk/ranking")
    ModelAndView ranking(Visit visit, @RequestParam(defaultValue = "") String q, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        var typed = Selection.text(q);
        boolean tooLong = q.strip().length() > SearchQuery.LONGEST;
        var frame = frames.of(visit, visit.text("desk.ranking.heading"), "desk")
                .withQuery(typed.isEmpty() ? "" : "q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .unlisted()
                .searchingFor(tooLong ? q.strip() : typed);
        var page = typed.isEmpty()
                ? page(visit, frame, "", Explanation.NOTHING)
                : page(visit, frame, tooLong ? visit.text("directory.problem.long") : "", explained(visit, typed));
        return Show.page("desk/ranking", page, tooLong ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    /** One more than is shown, for the last one is told from the next. */
    private Explanation explained(Visit visit, String typed) {
        return search.explain(new SearchQuery(Organisation.FINDABLE, typed, visit.language(), Map.of(), Order.BEST,
                SHOWN, null), SHOWN + 1);
    }

    private RankingPage page(Visit visit, Frame frame, String problem, Explanation explained) {
        var shown = gate.read(Viewer.VISITOR, () -> rows.of(explained, SHOWN, visit.wording()));
        var tabs = gate.read(visit.viewer(), () -> door.team(visit).tabs(visit, Place.RANKING));
        return new RankingPage(frame, tabs, problem, empty(visit, explained), words(explained, visit),
                visit.text("desk.ranking.count", explained.total(), shown.size(),
                        explained.total() - shown.size()),
                shown, rules(visit));
    }

    private static String empty(Visit visit, Explanation explained) {
        return explained.words().isEmpty()
                ? visit.text("desk.ranking.wordless")
                : explained.first().isEmpty() ? visit.text("desk.ranking.nothing") : "";
    }

    private static List<AskedRow> words(Explanation explained, Visit visit) {
        return explained.words()
                .stream()
                .map(word -> new AskedRow(Scrap.of(word.written(), null, visit.language()),
                        Figures.share(word.share(), visit.wording()), 100 * word.share()))
                .toList();
    }

    private static List<String> rules(Visit visit) {
        return List.of(
                visit.text("desk.ranking.rule.question", Figures.points(Explanation.MOST_FOR_QUESTION)),
                visit.text("desk.ranking.rule.sure"),
                visit.text("desk.ranking.rule.elsewhere"),
                visit.text("desk.ranking.rule.name", Figures.points(Explanation.MOST_FOR_NAME)),
                visit.text("desk.ranking.rule.standing", Figures.points(Explanation.MOST_FOR_STANDING)),
                visit.text("desk.ranking.rule.else"));
    }
}
