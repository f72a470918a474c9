package org.multaqa.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.desk.RankedRow.MeetingRow;
import org.multaqa.desk.RankedRow.PartRow;
import org.multaqa.language.Language;
import org.multaqa.language.Wording;
import org.multaqa.names.NameWords;
import org.multaqa.organisations.Emblem;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Profile;
import org.multaqa.search.Explanation;
import org.multaqa.search.Explanation.Meeting;
import org.multaqa.search.Explanation.Meeting.InName;
import org.multaqa.search.Explanation.Meeting.InPlace;
import org.multaqa.search.Explanation.Met;
import org.multaqa.search.Explanation.Missed;
import org.multaqa.search.Explanation.Part;
import org.multaqa.search.Explanation.Ranked;
import org.springframework.stereotype.Component;

/** Puts an explanation of the search into an editor's words. */
@Component
class RankedRows {

    private static final String QUESTION = "question";
    private static final String NAME = "name";
    private static final String STANDING = "standing";

    private final Organisations organisations;

    RankedRows(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The first so many, as far as the viewer of the transaction sees them, and still sees what they were found by. */
    List<RankedRow> of(Explanation explained, int most, Wording wording) {
        Map<UUID, Organisation> known = organisations
                .withIds(explained.first().stream().map(Ranked::id).toList())
                .stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
        var seen = explained.first()
                .stream()
                .flatMap(ranked -> Optional.ofNullable(known.get(ranked.id()))
                        .flatMap(organisation -> ComparedName.of(ranked.label(), organisation.profile())
                                .map(name -> new Row(explained, ranked, organisation, wording, name)))
                        .stream())
                .toList();
        var rows = new ArrayList<RankedRow>();
        for (int i = 0; i < Math.min(most, seen.size()); i++) {
            rows.add(seen.get(i).row(i + 1, i + 1 < seen.size() ? seen.get(i + 1).ranked() : null));
        }
        return rows;
    }

    /** One of them. */
    private record Row(Explanation explained, Ranked ranked, Organisation organisation, Wording wording,
            ComparedName compared) {

        RankedRow row(int place, @Nullable Ranked next) {
            var reader = wording.language();
            return new RankedRow("_ranked-" + place, wording.number(place),
                    "/" + reader.code() + "/organisations/" + organisation.slug(),
                    new Emblem(organisation.id()).svg(), organisation.name().bestFor(reader),
                    organisation.name().originalBeside(reader).orElse(null), points(ranked.score()), parts(),
                    compared.whole(reader), compared.pieces(inName()),
                    wording.text(ranked.label().isAcronym()
                            ? "desk.ranking.compared.acronym"
                            : "desk.ranking.compared.name"),
                    meetings(), next == null ? "" : ahead(next));
        }

        private List<InName> inName() {
            return ranked.met()
                    .stream()
                    .flatMap(met -> met.by() instanceof InName name ? Stream.of(name) : Stream.empty())
                    .toList();
        }

        private List<PartRow> parts() {
            float question = length(ranked.question());
            float name = length(ranked.name());
            return List.of(part(QUESTION, ranked.question(), reason(QUESTION, ranked.question()), 0),
                    part(NAME, ranked.name(), named(ranked.name()), question),
                    part(STANDING, ranked.standing(), standing(), question + name));
        }

        private PartRow part(String word, Part part, String reason, float begin) {
            return new PartRow(word, wording.text("desk.ranking.part." + word),
                    wording.text("desk.ranking.part.points", Figures.points(part.points()),
                            Figures.points(part.most())),
                    reason, begin, length(part));
        }

        /** In hundredths of a whole score, as points are. */
        private static float length(Part part) {
            return 100 * part.points();
        }

        private String reason(String word, Part part) {
            return wording.text("desk.ranking.part." + word + ".reason", Figures.share(part.share(), wording));
        }

        private String named(Part part) {
            return part.points() == 0 ? wording.text("desk.ranking.part.name.none") : reason(NAME, part);
        }

        private String standing() {
            var day = organisation.confirmedOn();
            return wording.text("desk.ranking.part.standing.reason",
                    wording.text(
                            organisation.isListing() ? "directory.entry.listing" : "directory.entry.kiosk"),
                    day == null
                            ? wording.text("directory.entry.unconfirmed")
                            : wording.text("directory.entry.confirmed", wording.date(day)));
        }

        private List<MeetingRow> meetings() {
            var rows = new ArrayList<Map.Entry<Integer, MeetingRow>>();
            ranked.met().forEach(met -> rows.add(Map.entry(met.from(), meeting(met))));
            ranked.missed().forEach(missed -> rows.add(Map.entry(missed.word(), meeting(missed))));
            return rows.stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
        }

        private MeetingRow meeting(Met met) {
            return new MeetingRow(asked(met.from(), met.to()), scrap(met.by()), how(met),
                    Figures.share(met.likeness(), wording), brought(met.points()));
        }

        private MeetingRow meeting(Missed missed) {
            return new MeetingRow(asked(missed.word(), missed.word() + 1), null,
                    wording.text("desk.ranking.missed." + word(missed.elsewhere())), "",
                    missed.points() == 0 ? "" : brought(missed.points()));
        }

        private Scrap asked(int from, int to) {
            return Scrap.of(explained.words()
                    .subList(from, to)
                    .stream()
                    .map(Explanation.Word::written)
                    .collect(Collectors.joining(" ")), null, wording.language());
        }

        private @Nullable Scrap scrap(Meeting by) {
            return switch (by) {
                case InName name -> compared.words(name, wording.language());
                case InPlace place -> place(place.word(), organisation.profile());
            };
        }

        /** The city or country that is called so, as it is written; null if the organisation has left it. */
        private @Nullable Scrap place(String word, Profile profile) {
            var texts = new ArrayList<Map.Entry<Language, String>>();
            var city = profile.city();
            if (city != null) {
                texts.addAll(city.texts().entrySet());
            }
            var country = profile.country();
            if (country != null) {
                Stream.of(Language.values()).forEach(one -> texts.add(Map.entry(one, country.name(one))));
            }
            return texts.stream()
                    .sorted(Comparator.comparing(text -> text.getKey() != wording.language()))
                    .filter(text -> NameWords.of(text.getValue()).stream().anyMatch(one -> one.bare().equals(word)))
                    .map(text -> Scrap.of(text.getValue(), text.getKey(), wording.language()))
                    .findFirst()
                    .orElse(null);
        }

        private String how(Met met) {
            boolean typedApart = met.how() == Explanation.How.SPACED && met.to() - met.from() > 1;
            var how = wording.text("desk.ranking.how." + (typedApart ? "spaced.typed" : word(met.how())));
            return met.by() instanceof InPlace ? wording.text("desk.ranking.how.place", how) : how;
        }

        private String points(float points) {
            return wording.text("desk.ranking.points", Figures.points(points));
        }

        private String brought(float points) {
            return wording.text("desk.ranking.table.points", Figures.points(points));
        }

        /** How far it is before the next one, and what most of that comes from. */
        private String ahead(Ranked next) {
            float by = ranked.score() - next.score();
            var points = Figures.points(by);
            if (points == 0) {
                return wording.text(by == 0 ? "desk.ranking.level" : "desk.ranking.nearly");
            }
            return wording.text("desk.ranking.ahead." + most(next), points);
        }

        private String most(Ranked next) {
            var by = Map.of(QUESTION, ranked.question().points() - next.question().points(), NAME,
                    ranked.name().points() - next.name().points(), STANDING,
                    ranked.standing().points() - next.standing().points());
            return Stream.of(QUESTION, NAME, STANDING).max(Comparator.comparing(by::get)).orElse(QUESTION);
        }

        private static String word(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
