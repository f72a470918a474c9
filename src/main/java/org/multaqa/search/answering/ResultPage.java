package org.multaqa.search.answering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.search.Explanation;
import org.multaqa.search.engine.Cursor;
import org.multaqa.search.engine.Cursor.Place;
import org.multaqa.search.engine.Cursor.Turn;
import org.multaqa.search.engine.Matches;
import org.multaqa.search.engine.Matches.Hit;
import org.multaqa.search.ranking.Asked;
import org.multaqa.search.ranking.Fit;
import org.multaqa.search.ranking.Labels;

/**
 * A page of what was found, reached forth or back from a place in the list.
 *
 * @param hits in their order
 * @param before how many come before the page
 * @param next whether any comes behind it
 */
record ResultPage(List<Hit> hits, long before, boolean next) {

    /** A page in an order that the engine knows. */
    static ResultPage inOrder(Matches matches, Cursor cursor, @Nullable Turn from, int size) throws IOException {
        if (from == null || !from.back()) {
            return forth(matches, cursor, from == null ? null : from.place(), size);
        }
        var hits = matches.before(cursor, from.place(), size + 1);
        // Too few for a page before that place: it is in the first page of the list, which is then shown whole.
        return hits.size() <= size
                ? forth(matches, cursor, null, size)
                : of(matches, cursor, hits.subList(0, size).reversed(), true);
    }

    private static ResultPage forth(Matches matches, Cursor cursor, @Nullable Place from, int size)
            throws IOException {
        var hits = matches.after(cursor, from, size + 1);
        var page = hits.stream().limit(size).toList();
        return from == null
                ? new ResultPage(page, 0, hits.size() > size)
                : of(matches, cursor, page, hits.size() > size);
    }

    private static ResultPage of(Matches matches, Cursor cursor, List<Hit> page, boolean next) throws IOException {
        return new ResultPage(page, page.isEmpty() ? 0 : matches.countBefore(cursor, page.getFirst()), next);
    }

    List<UUID> ids() {
        return hits.stream().map(Hit::id).toList();
    }

    @Nullable
    String previousPlace() {
        return before > 0 && !hits.isEmpty() ? hits.getFirst().place().before() : null;
    }

    @Nullable
    String nextPlace() {
        return next ? hits.getLast().place().after() : null;
    }

    /** A page of the best: those that the engine proposes first, as they fit, then the others as it ranks them. */
    static ResultPage ofBest(Matches matches, Asked asked, @Nullable Turn from, int size) throws IOException {
        return new Best(matches, asked).page(from, size);
    }

    /** Those that the engine proposes first, as they fit: the order of {@link #ofBest}, with what it comes from. */
    static List<Compared> compared(Matches matches, Asked asked) throws IOException {
        return new Best(matches, asked).compared;
    }

    /** Something that was compared with the question word by word. */
    record Compared(Hit hit, Fit fit, Labels labels, float standing) {

        static Compared of(Asked asked, Matches.Labelled found) {
            var probed = (Float) found.hit().place().values().getFirst();
            var fit = Fit.of(asked, found.labels(), probed);
            float standing = (float) found.prominence().standing();
            var id = found.hit().id();
            return new Compared(
                    new Hit(id,
                            new Place(Cursor.FIT, List.of(fit.score() + Explanation.MOST_FOR_STANDING * standing), id)),
                    fit,
                    found.labels(), standing);
        }
    }

    private static final class Best {

        /** So many are compared word by word; whoever fits better is hardly ever behind them. */
        private static final int COMPARED = 100;

        private static final Comparator<Hit> BEST_FIRST = Comparator
                .comparing((Hit hit) -> (Float) hit.place().values().getFirst())
                .reversed()
                .thenComparing(Hit::id);

        private final Matches matches;
        private final List<Hit> proposed;
        private final List<Compared> compared;
        private final List<Hit> best;

        Best(Matches matches, Asked asked) throws IOException {
            this.matches = matches;
            var labelled = matches.proposed(COMPARED);
            this.proposed = labelled.stream().map(Matches.Labelled::hit).toList();
            this.compared = labelled.stream()
                    .map(found -> Compared.of(asked, found))
                    .sorted(Comparator.comparing(Compared::hit, BEST_FIRST))
                    .toList();
            this.best = compared.stream().map(Compared::hit).toList();
        }

        ResultPage page(@Nullable Turn from, int size) throws IOException {
            if (from == null) {
                return forth(0, size);
            }
            if (from.place().cursor() == Cursor.SCORE) {
                return from.back() ? backFromOthers(from.place(), size) : others(from.place(), List.of(), size);
            }
            int index = index(from.place());
            if (from.back()) {
                return forth(Math.max(0, index - size), size);
            }
            boolean there = index < best.size() && best.get(index).id().equals(from.place().id());
            return forth(there ? index + 1 : index, size);
        }

        /** Where the thing of that place stands now, for how well it fits changes with the others; or where it would. */
        private int index(Place place) {
            for (int i = 0; i < best.size(); i++) {
                if (best.get(i).id().equals(place.id())) {
                    return i;
                }
            }
            var gone = new Hit(place.id(), place);
            return (int) best.stream().filter(hit -> BEST_FIRST.compare(hit, gone) < 0).count();
        }

        private ResultPage forth(int index, int size) throws IOException {
            if (index > 0 && index == best.size() && best.size() < COMPARED) {
                // What came behind that place is gone: the last page is shown again.
                return forth(Math.max(0, index - size), size);
            }
            var page = best.subList(index, Math.min(best.size(), index + size));
            return page.size() < size && best.size() == COMPARED
                    ? others(proposed.getLast().place(), page, size)
                    : new ResultPage(page, index, index + page.size() < matches.total());
        }

        /** What the engine ranks behind that place, after these of the best. */
        private ResultPage others(Place from, List<Hit> ofBest, int size) throws IOException {
            var others = matches.after(Cursor.SCORE, from, size - ofBest.size() + 1);
            var page = new ArrayList<>(ofBest);
            others.stream().limit(size - ofBest.size()).forEach(page::add);
            long before = !ofBest.isEmpty()
                    ? best.size() - ofBest.size()
                    : page.isEmpty() ? 0 : matches.countBefore(Cursor.SCORE, page.getFirst());
            return new ResultPage(page, before, others.size() > size - ofBest.size());
        }

        private ResultPage backFromOthers(Place from, int size) throws IOException {
            var before = matches.before(Cursor.SCORE, from, size).stream().filter(hit -> !isProposed(hit)).toList();
            if (before.size() == size) {
                var page = before.reversed();
                return new ResultPage(page, matches.countBefore(Cursor.SCORE, page.getFirst()), true);
            }
            int index = Math.max(0, best.size() - (size - before.size()));
            return forth(index, size);
        }

        private boolean isProposed(Hit hit) {
            return proposed.stream().anyMatch(other -> other.id().equals(hit.id()));
        }
    }
}
