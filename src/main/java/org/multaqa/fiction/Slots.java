package org.multaqa.fiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** The pattern that repeats every 2,000 organisations, so that a larger mall is like the small one, only larger. */
final class Slots {

    static final int SIZE = 2_000;

    private static final long SEED = 92;
    private static final int BRANCH_EVERY = 40;

    private final List<Slot> slots = new ArrayList<>(SIZE);
    private final Map<Land, Integer> seen = new HashMap<>();
    private final Map<Land, Integer> last = new HashMap<>();

    Slots(List<Land> lands) {
        var mixed = mixed(lands);
        var ranks = new HashMap<Peers, Integer>();
        var all = new ArrayList<Peers>();
        for (int slot = 0; slot < SIZE; slot++) {
            var land = mixed.get(slot);
            all.add(new Peers(land.tongue(), Style.drawn(new Draw(slot), land.arab())));
        }
        for (int slot = 0; slot < SIZE; slot++) {
            var peers = all.get(slot);
            int rank = ranks.merge(peers, 1, Integer::sum) - 1;
            int many = (int) all.stream().filter(peers::equals).count();
            slots.add(new Slot(mixed.get(slot), peers.style, rank, many, parent(mixed.get(slot), slot)));
        }
    }

    Slot at(long number) {
        return slots.get((int) (number % SIZE));
    }

    private static List<Land> mixed(List<Land> lands) {
        var each = new ArrayList<Land>(SIZE);
        lands.forEach(land -> {
            for (int i = 0; i < land.share(); i++) {
                each.add(land);
            }
        });
        var order = new Shuffle(SIZE, SEED);
        return IntStream.range(0, SIZE).mapToObj(slot -> each.get((int) order.at(slot))).toList();
    }

    /** Every fortieth organisation of a large country is a branch of the one before it there. */
    private @Nullable Integer parent(Land land, int slot) {
        int count = seen.merge(land, 1, Integer::sum);
        var before = last.put(land, slot);
        return land.hasBranches() && count % BRANCH_EVERY == land.share() % BRANCH_EVERY / 2 + 2 ? before : null;
    }

    private record Peers(String tongue, Style style) {}
}
