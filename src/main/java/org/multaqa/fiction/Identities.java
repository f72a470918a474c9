package org.multaqa.fiction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.multaqa.fiction.Deck.Pair;
import org.multaqa.fiction.Identity.Addition;

/** Says who each organisation is, from its number alone; no two get the same name. */
final class Identities {

    /** From here on the numbers are those of organisations that nobody sees. */
    static final long HIDDEN = 2_000_000;

    private final Vocabulary words;
    private final Slots slots;
    private final Map<String, Deck> decks = new HashMap<>();
    private final Deck compounds;

    Identities(Vocabulary words) {
        this.words = words;
        slots = new Slots(words.lands);
        var common = words.bodies.getFirst();
        var pairs = pairs(words, body -> true);
        var persons = pairs(words, Body::person);
        compounds = new Deck(pairs, words.compounds(), 5);
        words.lands.stream().map(Land::tongue).distinct().forEach(tongue -> {
            var names = words.properNames(tongue);
            long seed = Draw.mixed(tongue.hashCode());
            put(tongue, Style.COMMON, new Deck(pairs(words, common::equals), names, seed + 1));
            put(tongue, Style.VARIED, new Deck(pairs(words, body -> !body.equals(common)), names, seed + 2));
            put(tongue, Style.SHORT, new Deck(oneOfEach(words), names, seed + 3));
            put(tongue, Style.PERSON, new Deck(persons, words.people(tongue), seed + 4));
        });
    }

    Identity of(long number) {
        var slot = slots.at(number);
        var parent = slot.parent();
        if (parent == null || number >= HIDDEN) {
            return own(number, slot);
        }
        var house = of(number - number % Slots.SIZE + parent);
        return house.branch(number, elsewhere(house, new Draw(number)));
    }

    private Identity own(long number, Slot slot) {
        var draw = new Draw(number);
        var style = slot.style();
        var deck = decks.getOrDefault(key(slot.land().tongue(), style), compounds);
        long place = number / Slots.SIZE * slot.peers() + slot.rank();
        if (place >= deck.size()) {
            style = Style.COMPOUND;
            deck = compounds;
        }
        var card = deck.deal(deck == compounds ? number : place);
        var body = card.pair().body();
        var purpose = card.pair().purpose();
        if (style == Style.SHORT) {
            purpose = draw.of(purposes(words, body), "purpose");
        }
        return new Identity(number, slot.land(), city(slot.land(), draw), body, purpose, card.name(), style,
                style != Style.SHORT, addition(slot.land(), style, draw), null);
    }

    /** Each body once, with the first thing that it can be for. */
    private static List<Pair> oneOfEach(Vocabulary words) {
        return words.bodies.stream().map(body -> new Pair(body, purposes(words, body).getFirst())).toList();
    }

    private static List<Purpose> purposes(Vocabulary words, Body body) {
        return words.purposes.stream().filter(purpose -> body.isFor(purpose.topic())).toList();
    }

    /** The first city of a country has more than its share. */
    private static City city(Land land, Draw draw) {
        int drawn = draw.below(land.cities().size() + 1, "city");
        return land.cities().get(drawn % land.cities().size());
    }

    private static City elsewhere(Identity house, Draw draw) {
        var cities = house.land().cities();
        int step = 1 + draw.below(cities.size() - 1, "branch");
        return cities.get((cities.indexOf(house.city()) + step) % cities.size());
    }

    private static Addition addition(Land land, Style style, Draw draw) {
        int drawn = draw.below(100, "addition");
        if (drawn < 24) {
            return Addition.CITY;
        }
        return drawn < 36 && land.arab() && style != Style.PERSON ? Addition.NATION : Addition.NOTHING;
    }

    private static List<Pair> pairs(Vocabulary words, Predicate<Body> wanted) {
        return words.bodies.stream()
                .filter(wanted)
                .flatMap(body -> purposes(words, body).stream().map(purpose -> new Pair(body, purpose)))
                .toList();
    }

    private void put(String tongue, Style style, Deck deck) {
        decks.put(key(tongue, style), deck);
    }

    private static String key(String tongue, Style style) {
        return tongue + " " + style;
    }
}
