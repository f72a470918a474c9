package org.multaqa.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.names.NameFolding;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.WebAddress;

/**
 * Finds organisations that may be one and the same, in the file and in the mall: those of one country whose names have
 * the same words or who share web site and acronym, and those of any who share web site and name.
 */
final class Resemblances {

    private final FirstLines lines = new FirstLines();
    private long[] ids = new long[64];
    private int known;

    /** Remembers one that the mall has already. */
    void know(Organisations.Named organisation) {
        if (ids.length < known * 2 + 2) {
            ids = Arrays.copyOf(ids, ids.length * 2);
        }
        ids[known * 2] = organisation.id().getMostSignificantBits();
        ids[known * 2 + 1] = organisation.id().getLeastSignificantBits();
        known++;
        keys(organisation).forEach(key -> lines.remember(key, -known));
    }

    /**
     * Remembers one that the file has.
     *
     * @return what it resembles, other than itself
     */
    Optional<Resemblance> meet(int line, Organisations.Named organisation) {
        return keys(organisation).stream()
                .map(key -> lines.remember(key, line))
                .filter(first -> first != 0)
                .map(this::resemblance)
                .filter(one -> !organisation.id().equals(one.inMall()))
                .findFirst();
    }

    private Resemblance resemblance(int first) {
        return first > 0
                ? new Resemblance(first, null)
                : new Resemblance(0, new UUID(ids[-first * 2 - 2], ids[-first * 2 - 1]));
    }

    private static List<String> keys(Organisations.Named organisation) {
        var keys = new ArrayList<String>();
        var country = organisation.country() == null ? "" : organisation.country().code();
        var names = organisation.name().texts().values().stream().map(Resemblances::words).distinct().toList();
        names.stream().filter(name -> !name.isEmpty()).map(name -> country + " " + name).forEach(keys::add);
        var website = organisation.website();
        if (website != null) {
            var site = WebAddress.domain(website);
            organisation.acronyms()
                    .stream()
                    .map(NameFolding::squeezed)
                    .map(acronym -> country + " " + site + " " + acronym)
                    .forEach(keys::add);
            if (organisation.acronyms().isEmpty()) {
                names.stream().map(name -> site + " " + name).forEach(keys::add);
            }
        }
        return keys;
    }

    /** The words of a name, each once and in one order: Cairo University is University Cairo. */
    private static String words(String name) {
        return String.join(" ", new TreeSet<>(NameFolding.words(name)));
    }

    /**
     * What one resembles.
     *
     * @param line of the file, or 0
     * @param inMall the id of an organisation of the mall, or null
     */
    record Resemblance(int line, @Nullable UUID inMall) {}
}
