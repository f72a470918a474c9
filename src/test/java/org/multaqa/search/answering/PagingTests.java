package org.multaqa.search.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.multaqa.search.Thing.en;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.language.Language;
import org.multaqa.search.Found;
import org.multaqa.search.SearchQuery;
import org.multaqa.search.SearchQuery.Order;
import org.multaqa.search.Thing;
import org.multaqa.search.UnreadableCursorException;

/** Thirteen clinics, some of which differ in nothing by which the list is ordered, on pages of four. */
class PagingTests {

    @TempDir
    private Path folder;
    private IndexOfThings index;

    @BeforeEach
    void thirteenClinics() {
        index = empty().with(IntStream.range(0, 13)
                .mapToObj(i -> en((i % 3 == 0 ? "Clinic of " : "Clinic for all in the town of ") + (10 + i))
                        .published("2026-02-0" + (1 + i / 2) + "T00:00:00Z")
                        .confirmed(LocalDate.of(2026, 3, 1 + i / 3).toString())
                        .standing(i / 4 / 10.0))
                .toArray(Thing[]::new));
    }

    IndexOfThings empty() {
        return new IndexOfThings(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    /** Each order of the list, with and without a text. */
    static Stream<Arguments> lists() {
        return Stream.of(Order.values()).flatMap(order -> Stream.of("", "clinic").map(q -> Arguments.of(order, q)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void goingBackShowsThePagesOnTheWayForth(Order order, String text) {
        var forth = new ArrayList<Found>();
        for (var page = find(order, text, null); forth.add(page) && page.next() != null;) {
            page = find(order, text, page.next());
        }
        var back = new ArrayList<List<UUID>>();
        for (var page = forth.getLast(); back.add(page.ids()) && page.previous() != null;) {
            page = find(order, text, page.previous());
        }
        assertThat(forth).hasSize(4);
        assertThat(back.reversed()).isEqualTo(forth.stream().map(Found::ids).toList());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void eachPageSaysHowManyComeBeforeIt(Order order, String text) {
        var second = find(order, text, find(order, text, null).next());
        var third = find(order, text, second.next());

        assertThat(find(order, text, null).before()).isZero();
        assertThat(second.before()).isEqualTo(4);
        assertThat(third.before()).isEqualTo(8);
        assertThat(find(order, text, third.previous()).before()).isEqualTo(4);
        assertThat(find(order, text, second.previous()).before()).isZero();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void whatIsGoneIsNotCountedAndTheFirstPageIsWhole(Order order, String text) {
        var first = find(order, text, null);
        var second = find(order, text, first.next());

        index.without(first.ids().getFirst());

        assertThat(find(order, text, first.next()).before()).isEqualTo(3);
        var shown = find(order, text, second.previous());
        assertThat(shown.ids()).isEqualTo(find(order, text, null).ids()).hasSize(4);
        assertThat(shown.previous()).isNull();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aPlaceToGoBackFromIsOfOneOrder(Order order, String text) {
        var previous = find(order, text, find(order, text, null).next()).previous();
        var other = order == Order.NEWEST ? Order.CONFIRMED : Order.NEWEST;

        assertThatThrownBy(() -> find(other, text, previous)).isInstanceOf(UnreadableCursorException.class);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void whereNothingIsLeftBehindAPlaceThereIsAPageAllTheSame(Order order, String text) {
        var first = find(order, text, null);
        var second = find(order, text, first.next());
        var all = Stream.iterate(second, page -> page != null, page -> page.next() == null
                ? null
                : find(order, text, page.next())).flatMap(page -> page.ids().stream()).toList();
        all.forEach(index::without);

        assertThat(find(order, text, first.next()).ids()).isIn(List.of(), first.ids());
    }

    private Found find(Order order, String text, @Nullable String after) {
        return index.find(new SearchQuery(IndexOfThings.KIND, text, Language.EN, Map.of(), order, 4, after));
    }
}
