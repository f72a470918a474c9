package org.multaqa.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MapShapesTests {
    private static final Set<String> UNINHABITED = Set.of("AQ", "BV", "GS", "HM", "IO", "TF", "UM");
    private static final String ARAB_LEAGUE = "AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE";
    private static final Pattern CIRCLE = Pattern.compile("m(\\d+) (\\d+)m-([\\d.]+) 0a.*z");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    @Test
    void everyInhabitedCountryIsOnTheWorldMap() {
        var codes = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
        codes.removeAll(UNINHABITED);
        codes.add("XK");

        assertThat(MapShapes.world().outlines().keySet()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void everyMemberOfTheArabLeagueIsOnTheArabMapAndNobodyElse() {
        assertThat(MapShapes.arabWorld().outlines()).containsOnlyKeys(ARAB_LEAGUE.split(" "));
    }

    @Test
    void theNeighboursOfTheArabWorldAreThereForTheEye() {
        assertThat(MapShapes.arabWorld().context()).isNotEmpty();
    }

    @Test
    void smallCountriesArePaintedOverLargeOnes() {
        var outlines = List.copyOf(MapShapes.world().outlines().values());
        var firstCircle = outlines.indexOf(MapShapes.world().outlines().get("AD"));

        assertThat(outlines.subList(0, firstCircle)).noneMatch(outline -> CIRCLE.matcher(outline).matches());
        assertThat(outlines.subList(firstCircle, outlines.size()))
                .allMatch(outline -> CIRCLE.matcher(outline).matches());
    }

    @Test
    void noCircleCoversAnother() {
        var circles = MapShapes.world()
                .outlines()
                .values()
                .stream()
                .map(CIRCLE::matcher)
                .filter(circle -> circle.matches())
                .map(circle -> new Point(Double.parseDouble(circle.group(1)), Double.parseDouble(circle.group(2))))
                .toList();

        for (var one : circles) {
            assertThat(circles).filteredOn(other -> other != one).allMatch(other -> one.distanceTo(other) >= 4);
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void nothingIsDrawnOutsideTheViewBox(MapShapes map) {
        var box = Stream.of(map.viewBox().split(" ")).map(Integer::valueOf).toList();

        assertThat(outlinesOf(map).flatMap(outline -> cornersOf(outline).stream())).allMatch(
                corner -> corner.x() >= 0 && corner.x() <= box.get(2) && corner.y() >= 0 && corner.y() <= box.get(3));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everyOutlineEnclosesSomething(MapShapes map) {
        assertThat(outlinesOf(map)).allMatch(outline -> new HashSet<>(cornersOf(outline)).size() > 2);
    }

    @Test
    void shapesAreReadOnce() {
        assertThat(MapShapes.world()).isSameAs(MapShapes.world());
    }

    static Stream<MapShapes> maps() {
        return Stream.of(MapShapes.world(), MapShapes.arabWorld());
    }

    private static Stream<String> outlinesOf(MapShapes map) {
        return Stream.concat(map.context().stream(), map.outlines().values().stream());
    }

    private static List<Point> cornersOf(String outline) {
        var circle = CIRCLE.matcher(outline);
        if (circle.matches()) {
            return squareAround(Double.parseDouble(circle.group(1)), Double.parseDouble(circle.group(2)),
                    Double.parseDouble(circle.group(3)));
        }
        return polygon(outline);
    }

    private static List<Point> squareAround(double x, double y, double radius) {
        return List.of(new Point(x - radius, y), new Point(x + radius, y), new Point(x, y - radius),
                new Point(x, y + radius));
    }

    private static List<Point> polygon(String outline) {
        var corners = new ArrayList<Point>();
        var start = new Point(0, 0);
        for (var ring : outline.split("z")) {
            var numbers = NUMBER.matcher(ring).results().map(found -> Integer.valueOf(found.group())).toList();
            var at = start;
            for (var i = 0; i < numbers.size(); i += 2) {
                at = new Point(at.x() + numbers.get(i), at.y() + numbers.get(i + 1));
                start = i == 0 ? at : start;
                corners.add(at);
            }
        }
        return corners;
    }

    private record Point(double x, double y) {
        double distanceTo(Point other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }
}
