package org.multaqa.search.resembling;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.multaqa.search.Reason;
import org.multaqa.search.ranking.Labels;
import org.multaqa.search.ranking.Vocabulary;

/**
 * Two things compared.
 *
 * @param names of each name the one that is most like it; two names in one language both count
 * @param reasons those that hold beside the likeness of names
 * @param countriesDiffer whether both have countries, and none in common
 */
record Comparison(List<NameFit> names, List<Reason> reasons, boolean countriesDiffer) {

    /** A thing that is entered with one that is listed. */
    static Comparison of(Labels entered, Labels listed, Vocabulary vocabulary) {
        var elsewhere = new Elsewhere(entered, listed, vocabulary);
        var fits = entered.names()
                .stream()
                .map(name -> listed.names().stream().map(other -> NameFit.of(name, other, elsewhere)).toList())
                .toList();
        return new Comparison(telling(fits), InCommon.of(entered, listed),
                differ(entered.countries(), listed.countries()));
    }

    /** The one with fewer names has its say: each may be in a language in which the other has none. */
    private static List<NameFit> telling(List<List<NameFit>> fits) {
        int listed = fits.isEmpty() ? 0 : fits.getFirst().size();
        var ofEntered = fits.stream().flatMap(row -> best(row).stream());
        var ofListed = IntStream.range(0, listed)
                .boxed()
                .flatMap(i -> best(fits.stream().map(row -> row.get(i)).toList()).stream());
        return (fits.size() == listed
                ? Stream.concat(ofEntered, ofListed)
                : fits.size() < listed ? ofEntered : ofListed).toList();
    }

    /** Names in one language tell more than how one may be translated, and those in one script more than how it is heard. */
    private static Optional<NameFit> best(List<NameFit> fits) {
        return Stream.<Predicate<NameFit>>of(fit -> !fit.translated(), NameFit::sameScript, fit -> true)
                .map(nearest -> fits.stream().filter(nearest).max(Comparator.comparing(NameFit::common)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean differ(List<String> some, List<String> others) {
        return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
    }

    /** How much the rarest word tells that a name has and the other, in one language with it, lacks, from 0 to 1. */
    double extra() {
        return names.stream().filter(fit -> !fit.translated()).mapToDouble(NameFit::extra).max().orElse(0);
    }

    double mean(ToDoubleFunction<NameFit> part) {
        return names.stream().mapToDouble(part).average().orElse(0);
    }

    /** Whether one is called by letters for which the other, of the same country, is known. */
    boolean isSpelt() {
        return has(Reason.SameCountry.class) && (has(Reason.Initials.class) || has(Reason.NamedAsWebsite.class));
    }

    boolean has(Class<? extends Reason> reason) {
        return reasons.stream().anyMatch(reason::isInstance);
    }
}
