package org.multaqa.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.multaqa.cache.PageCache;
import org.multaqa.fiction.InventedOrganisations;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Relations;
import org.springframework.stereotype.Component;

/**
 * The sample mall: invented organisations to try Multaqa with. For every 50 that are published there is one more that
 * is not, so that the gate has something to hide.
 */
@Component
public class SampleMall {

    /** How many organisations it has unless more are asked for. */
    public static final int USUAL = InventedOrganisations.PATTERN;

    /** How many it can have at most. */
    public static final int MOST = InventedOrganisations.MOST;

    private static final int BATCH = 500;
    private static final int FOR_ONE_HIDDEN = 50;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    private final Gate gate;
    private final Organisations organisations;
    private final Relations relations;
    private final SampleSizes sizes;
    private final SamplePeople people;
    private final PageCache pages;
    private final Clock clock;
    private volatile @Nullable Look last;

    SampleMall(Gate gate, Organisations organisations, Relations relations, SampleSizes sizes,
            SamplePeople people, PageCache pages, Clock clock) {
        this.gate = gate;
        this.organisations = organisations;
        this.relations = relations;
        this.sizes = sizes;
        this.people = people;
        this.pages = pages;
        this.clock = clock;
    }

    /** Whether this is a sample mall; asked for every page, and so up to ten seconds old. */
    public boolean present() {
        var look = last;
        var now = clock.instant();
        if (look == null || look.at.plus(BETWEEN_LOOKS).isBefore(now)) {
            boolean before = look != null && look.present;
            look = new Look(sizes.find().isPresent(), now);
            last = look;
            if (look.present != before) {
                pages.forget();
            }
        }
        return look.present;
    }

    /**
     * Makes the sample so large. What it has already is left as it is, whatever its people have written since; one
     * that was interrupted is completed. It goes forward in short transactions, in memory that does not grow.
     *
     * @param wanted how many published organisations, from 1 to {@link #MOST}
     * @param progress is told again and again how many there are now
     * @return how many were added: 0 where the sample was as large already
     */
    public int create(int wanted, IntConsumer progress) {
        if (wanted < 1 || wanted > MOST) {
            throw new IllegalArgumentException("a sample has 1 to " + MOST + " organisations");
        }
        gate.change(Viewer.PROGRAM, () -> sizes.want(wanted));
        var invented = new InventedOrganisations();
        int added = 0;
        for (int batch = add(invented); batch > 0; batch = add(invented)) {
            added += batch;
            progress.accept(gate.read(Viewer.PROGRAM, () -> sizes.find().orElseThrow().made()));
        }
        people.moveIn(clock.instant());
        last = null;
        return added;
    }

    /**
     * Makes the usual sample where there are no organisations at all, and completes one that was interrupted; says if.
     * One that an earlier release made gets its people.
     */
    boolean createIfEmpty() {
        var size = gate.read(Viewer.PROGRAM, sizes::find);
        size.filter(SampleSize::complete).ifPresent(known -> people.moveIn(clock.instant()));
        boolean empty = gate.read(Viewer.PROGRAM, () -> organisations.slugsFrom(new UUID(0, 0), 1).isEmpty());
        boolean wanted = size.map(known -> !known.complete()).orElse(empty);
        return wanted && create(size.map(SampleSize::wanted).orElse(USUAL), made -> {}) > 0;
    }

    /** Adds some more, and says how many; whoever else is at it waits meanwhile, and goes on after them. */
    private int add(InventedOrganisations invented) {
        return gate.write(Viewer.PROGRAM, () -> {
            var size = sizes.hold();
            int end = Math.min(size.made() + BATCH, size.wanted());
            if (end > size.made()) {
                organisations.save(batch(invented, size.made(), end));
                relations.relate(IntStream.range(size.made(), end)
                        .mapToObj(invented::tie)
                        .flatMap(Optional::stream)
                        .toList());
                sizes.made(end);
            }
            return end - size.made();
        });
    }

    private static List<Organisation> batch(InventedOrganisations invented, int from, int to) {
        var batch = new ArrayList<Organisation>(to - from);
        IntStream.range(from, to).mapToObj(invented::published).forEach(batch::add);
        IntStream.range(from / FOR_ONE_HIDDEN, to / FOR_ONE_HIDDEN).mapToObj(invented::hidden).forEach(batch::add);
        return batch;
    }

    private record Look(boolean present, Instant at) {}
}
