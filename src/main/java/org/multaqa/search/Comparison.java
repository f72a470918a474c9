package org.multaqa.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.multaqa.names.NameWords;

/**
 * What speaks for two things being the same, and against. That their web sites or cities differ says nothing: many have
 * several.
 *
 * @param names of each name the one that is most like it; two names in one language both count
 * @param reasons those that hold beside the likeness of names
 * @param countriesDiffer whether both have countries, and none in common
 */
record Comparison(List<NameFit> names, List<Reason> reasons, boolean countriesDiffer) {

    /** A name in the same language is the one to compare with, even if another is a little more alike. */
    private static final double THOUGH_TRANSLATED = 0.3;

    /** A thing that is entered with one that is listed. */
    static Comparison of(Labels entered, Labels listed, Vocabulary vocabulary) {
        var fits = entered.names()
                .stream()
                .map(name -> listed.names()
                        .stream()
                        .map(other -> NameFit.of(name, entered, other, listed, vocabulary))
                        .toList())
                .toList();
        return new Comparison(telling(fits), Beside.of(entered, listed),
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

    /** Names in one script tell more than how one may be heard or translated. */
    private static Optional<NameFit> best(List<NameFit> fits) {
        var inOneScript = fits.stream().filter(NameFit::sameScript).toList();
        return (inOneScript.isEmpty() ? fits : inOneScript).stream().max(Comparator.comparing(Comparison::tellingly));
    }

    private static double tellingly(NameFit fit) {
        return fit.translated() ? fit.common() - THOUGH_TRANSLATED : fit.common();
    }

    private static boolean differ(List<String> some, List<String> others) {
        return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
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

    /** What both have in common beside names of several words. */
    private static final class Beside {

        private final List<Reason> reasons = new ArrayList<>();

        static List<Reason> of(Labels entered, Labels listed) {
            var beside = new Beside();
            beside.website(entered, listed);
            beside.initials(entered, listed, true);
            beside.initials(listed, entered, false);
            beside.acronym(entered, listed);
            beside.place(entered, listed);
            return beside.reasons;
        }

        private void website(Labels entered, Labels listed) {
            entered.domains()
                    .stream()
                    .filter(listed.domains()::contains)
                    .findFirst()
                    .map(Reason.SameWebsite::new)
                    .ifPresent(reasons::add);
        }

        /** Only where the letters are the whole name: else the rest of it tells more. */
        private void initials(Labels one, Labels other, boolean ofEntered) {
            Initials.bareAcronyms(one).forEach(letters -> {
                Initials.spelling(letters, other)
                        .ifPresent(name -> reasons.add(new Reason.Initials(letters,
                                name.stream().map(NameWords.Word::written).toList(), ofEntered)));
                other.domains()
                        .stream()
                        .filter(domain -> List.of(domain.split("\\.")).contains(letters))
                        .findFirst()
                        .ifPresent(domain -> reasons.add(new Reason.NamedAsWebsite(letters, domain, ofEntered)));
            });
        }

        private void acronym(Labels entered, Labels listed) {
            acronyms(entered).filter(acronyms(listed).collect(Collectors.toSet())::contains)
                    .findFirst()
                    .map(Reason.SameAcronym::new)
                    .ifPresent(reasons::add);
        }

        private static Stream<String> acronyms(Labels thing) {
            return thing.acronyms().stream();
        }

        private void place(Labels entered, Labels listed) {
            var names = entered.countryWords();
            var common = entered.places()
                    .stream()
                    .filter(listed.places()::contains)
                    .filter(word -> !names.contains(word))
                    .toList();
            if (!common.isEmpty()) {
                reasons.add(new Reason.SamePlace(common));
            }
            entered.countries()
                    .stream()
                    .filter(listed.countries()::contains)
                    .findFirst()
                    .map(Reason.SameCountry::new)
                    .ifPresent(reasons::add);
        }
    }
}
