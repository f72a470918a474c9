package org.multaqa.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.language.Wording;
import org.multaqa.names.NameOrder;
import org.multaqa.organisations.Audience;
import org.multaqa.organisations.Contact.Means;
import org.multaqa.organisations.Kind;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.Reach;
import org.multaqa.organisations.SocialAddress.Network;
import org.multaqa.organisations.Topic;
import org.multaqa.web.Problems;

/** The lines of a sheet as a reader fills them in. */
record Controls(Sheet sheet, Problems problems, Wording wording, List<Topic> topics) {

    /** So many entries more than there are can be typed at once. */
    private static final int SPARE = 2;

    /** Languages in which organisations of the region and its neighbours work; any other that one has is kept beside them. */
    private static final List<String> LANGUAGES = List.of("ar", "en", "fr", "ku", "ber", "syr", "hy", "fa", "tr", "ur",
            "so", "sw", "es", "pt", "it", "de", "nl", "ru");

    /** That line, under a name that begins so. */
    Control of(Line line, String prefix) {
        var id = prefix + line.word();
        return new Control(id, line, label(line, wording), hint(line), sheet.of(line), problems.of(id),
                line.language(), choices(line), line.form() == Line.Form.PICKS ? picks() : List.of(),
                line.form() == Line.Form.ROWS ? rows(line, id) : List.of());
    }

    static String label(Line line, Wording wording) {
        var group = wording.text("editing.line." + line.group());
        var language = line.language();
        return language == null ? group : wording.text("editing.in." + language.code(), group);
    }

    private String hint(Line line) {
        return switch (line) {
            case ACRONYMS, OTHER_NAMES, TOPICS, FOUNDED, POINT, PRECISION, WEBSITE, SOCIAL, CONTACTS, NAME_ORIGINAL,
                    KINDS ->
                wording
                        .text("editing.hint." + line.word());
            case SUMMARY_AR, SUMMARY_EN, SUMMARY_FR, DESCRIPTION_AR, DESCRIPTION_EN, DESCRIPTION_FR -> wording
                    .text("editing.hint." + line.group());
            default -> "";
        };
    }

    private List<Choice> choices(Line line) {
        return switch (line) {
            case NAME_ORIGINAL, SUMMARY_ORIGINAL, DESCRIPTION_ORIGINAL, CITY_ORIGINAL -> Stream.of(Language.values())
                    .map(language -> choice(line, language.code(), language.ownName()))
                    .toList();
            case KINDS -> Stream.of(Kind.values())
                    .map(kind -> choice(line, kind.word(), wording.text("organisations.kind." + kind.word())))
                    .toList();
            case REACH -> Stream.of(Reach.values())
                    .map(reach -> choice(line, reach.word(), wording.text("organisations.reach." + reach.word())))
                    .toList();
            case LANGUAGES -> languages().stream()
                    .map(code -> choice(line, code, wording.nameOfLanguage(code)))
                    .toList();
            case COUNTRY -> Country.all()
                    .map(country -> choice(line, country.slug(), country.name(wording.language())))
                    .sorted(Comparator.comparing(Choice::label, NameOrder.of(wording.language())))
                    .toList();
            case PRECISION -> Stream.of(Profiles.CITY, Profiles.EXACT)
                    .map(word -> new Choice(word, wording.text("editing.precision." + word),
                            word.equals(Profiles.EXACT) == sheet.of(line).equals(Profiles.EXACT)))
                    .toList();
            default -> List.of();
        };
    }

    private Set<String> languages() {
        var codes = new LinkedHashSet<>(LANGUAGES);
        codes.addAll(Row.values(sheet.of(Line.LANGUAGES)));
        return codes;
    }

    private Choice choice(Line line, String value, String label) {
        return new Choice(value, label, Row.values(sheet.of(line)).contains(value));
    }

    private List<List<Choice>> picks() {
        var chosen = Row.values(sheet.of(Line.TOPICS));
        return IntStream.range(0, Math.max(Profile.MOST_TOPICS, chosen.size()))
                .mapToObj(place -> topics.stream()
                        .map(topic -> new Choice(topic.slug(), topic.name().bestFor(wording.language()).text(),
                                place < chosen.size() && chosen.get(place).equals(topic.slug())))
                        .toList())
                .toList();
    }

    private List<Control.Entry> rows(Line line, String id) {
        var rows = new ArrayList<>(Row.parse(sheet.of(line)));
        int filled = rows.size();
        for (int i = 0; i < SPARE && rows.size() < Sheet.MOST_ROWS; i++) {
            rows.add(new Row("", "", ""));
        }
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Control.Entry(id + "-" + i, rows.get(i).value(),
                        kinds(line, rows.get(i).kind()), audiences(line, rows.get(i).audience()),
                        i < filled ? problems.of(id + "-" + i) : ""))
                .toList();
    }

    private List<Choice> kinds(Line line, String chosen) {
        return switch (line) {
            case OTHER_NAMES -> Stream.concat(
                    Stream.of(new Choice("", wording.text("editing.language.unknown"), chosen.isEmpty())),
                    Stream.of(Language.values())
                            .map(language -> new Choice(language.code(), language.ownName(),
                                    language.code().equals(chosen))))
                    .toList();
            case SOCIAL -> Stream.of(Network.values())
                    .map(network -> new Choice(network.word(), network.title(), network.word().equals(chosen)))
                    .toList();
            case CONTACTS -> Stream.of(Means.values())
                    .map(means -> new Choice(means.word(), wording.text("kiosks.card." + means.word()),
                            means.word().equals(chosen)))
                    .toList();
            default -> List.of();
        };
    }

    private List<Choice> audiences(Line line, String chosen) {
        return line == Line.CONTACTS
                ? Stream.of(Audience.NOBODY, Audience.MEMBERS, Audience.EVERYONE)
                        .map(audience -> new Choice(audience.word(),
                                wording.text("editing.audience." + audience.word()), audience.word().equals(chosen)))
                        .toList()
                : List.of();
    }
}
