package org.multaqa.search.answering;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.multaqa.names.ArabicForms;
import org.multaqa.search.Explanation;
import org.multaqa.search.Explanation.How;
import org.multaqa.search.Explanation.Label;
import org.multaqa.search.Explanation.Meeting.InName;
import org.multaqa.search.Explanation.Meeting.InPlace;
import org.multaqa.search.Explanation.Met;
import org.multaqa.search.Explanation.Part;
import org.multaqa.search.Explanation.Ranked;
import org.multaqa.search.SearchQuery;
import org.multaqa.search.answering.ResultPage.Compared;
import org.multaqa.search.engine.EngineView;
import org.multaqa.search.ranking.Asked;
import org.multaqa.search.ranking.AskedWord;
import org.multaqa.search.ranking.Fit;
import org.multaqa.search.ranking.Meaning;

/** Tells what the ranking has compared. It ranks nothing itself. */
final class Explaining {

    private final Asked asked;
    private final float all;

    private Explaining(Asked asked) {
        this.asked = asked;
        this.all = asked.weight();
    }

    static Explanation of(SearchQuery query, List<String> facets, EngineView view, int most) throws IOException {
        var asked = Asked.of(query.text(), view.vocabulary());
        if (asked.words().isEmpty()) {
            return Explanation.NOTHING;
        }
        var matches = view.matches(query, facets, asked.probe());
        var explaining = new Explaining(asked);
        return new Explanation(explaining.words(), matches.total(),
                ResultPage.compared(matches, asked).stream().limit(most).map(explaining::ranked).toList());
    }

    private List<Explanation.Word> words() {
        return asked.words()
                .stream()
                .map(word -> new Explanation.Word(word.word().written(), word.weight() / all))
                .toList();
    }

    private Ranked ranked(Compared compared) {
        var fit = compared.fit();
        var score = (Float) compared.hit().place().values().getFirst();
        return new Ranked(compared.hit().id(), score,
                new Part(Explanation.MOST_FOR_QUESTION * fit.asked(), Explanation.MOST_FOR_QUESTION),
                new Part(Explanation.MOST_FOR_NAME * fit.named(), Explanation.MOST_FOR_NAME),
                new Part(Explanation.MOST_FOR_STANDING * compared.standing(), Explanation.MOST_FOR_STANDING),
                new Label(fit.name(), !compared.labels().names().contains(fit.name())), met(fit),
                new Missing(asked, fit, compared.labels()).words(), points(fit.inTexts()));
    }

    private List<Met> met(Fit fit) {
        return Stream.concat(fit.links().stream().map(this::inName), fit.places().stream().map(this::inPlace))
                .sorted(Comparator.comparing(Met::from))
                .toList();
    }

    private Met inName(Fit.Link link) {
        return new Met(link.asked().from(), link.asked().to(), new InName(link.from(), link.to()), how(link),
                link.likeness(), points(link.gain()));
    }

    private Met inPlace(Fit.There there) {
        return new Met(there.asked().from(), there.asked().to(), new InPlace(there.meaning().word()),
                how(there.asked(), there.meaning()), there.meaning().likeness(), points(there.gain()));
    }

    private float points(float gain) {
        return points(gain, all);
    }

    static float points(float gain, float all) {
        return Explanation.MOST_FOR_QUESTION * gain / all;
    }

    private static How how(Fit.Link link) {
        if (link.asked().isJoined() || link.to() - link.from() > 1) {
            return How.SPACED;
        }
        var how = how(link.asked(), link.meaning());
        return how == How.SAME && link.likeness() < 1 ? How.FOLDED : how;
    }

    private static How how(AskedWord asked, Meaning meaning) {
        return switch (meaning.way()) {
            case TYPED -> How.SAME;
            case JOINED -> How.JOINED;
            case INFLECTED -> How.INFLECTED;
            case TRANSLATED -> How.TRANSLATED;
            case HEARD -> ArabicForms.isArabic(asked.word().bare()) == ArabicForms.isArabic(meaning.word())
                    ? How.HEARD
                    : How.TRANSCRIBED;
            case MISTYPED -> How.MISTYPED;
        };
    }
}
