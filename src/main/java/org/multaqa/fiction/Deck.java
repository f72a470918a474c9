package org.multaqa.fiction;

import java.util.List;

/** Every way to put together a body, what it is for and a proper name, dealt out in an order like chance, none twice. */
final class Deck {

    private final List<Pair> pairs;
    private final List<ProperName> names;
    private final Shuffle order;

    Deck(List<Pair> pairs, List<ProperName> names, long seed) {
        this.pairs = pairs;
        this.names = names;
        this.order = new Shuffle(Math.max(1, (long) pairs.size() * names.size()), seed);
    }

    long size() {
        return (long) pairs.size() * names.size();
    }

    Card deal(long place) {
        long number = order.at(place);
        return new Card(pairs.get((int) (number % pairs.size())), names.get((int) (number / pairs.size())));
    }

    /** A body and what it is for. */
    record Pair(Body body, Purpose purpose) {}

    record Card(Pair pair, ProperName name) {}
}
