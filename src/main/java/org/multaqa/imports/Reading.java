package org.multaqa.imports;

import java.net.URI;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.organisations.ExternalIdentifier;
import org.multaqa.organisations.Kind;
import org.multaqa.organisations.Place;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.Reach;
import org.multaqa.organisations.WebAddress;

/**
 * Reads a row over what the mall knows of the organisation: a column that the file does not have leaves the mall's
 * value, an empty cell empties it. An error is a value that whoever made the file meant and must mend; a warning one
 * without which the row still tells who the organisation is.
 */
final class Reading {

    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_OTHER_NAMES = 50;
    private static final int MOST_LANGUAGES = 12;
    /** Stands where the name is missing, which is an error, so that the rest of the row is read all the same. */
    private static final LocalizedText NAMELESS = LocalizedText.of(Language.EN, Map.of(Language.EN, "?"));
    private static final Pattern LANGUAGE_CODE = Pattern.compile("[a-z]{2,3}");
    private static final Comparator<ExternalIdentifier> BY_REGISTER = Comparator.comparing(ExternalIdentifier::scheme)
            .thenComparing(ExternalIdentifier::value);

    private final Candidate candidate;
    private final Cells cells;
    private final Set<String> topics;
    private final Year thisYear;
    private final @Nullable Language saidOriginal;

    /**
     * @param known what the mall knows, or null if it does not know the organisation
     * @param topics the mall's
     */
    Reading(Candidate candidate, @Nullable Profile known, Set<String> topics, Year thisYear) {
        this.candidate = candidate;
        this.cells = new Cells(candidate, known);
        this.topics = topics;
        this.thisYear = thisYear;
        this.saidOriginal = cells.word(Column.ORIGINAL_LANGUAGE, Language::of);
    }

    /** The profile, or nothing after an error. */
    Optional<Profile> profile() {
        var country = cells.either(Column.COUNTRY_ISO2, this::country, Profile::country);
        var profile = Profile.named(name(country))
                .seat(country, text(Texts.CITY, country, cells.known(Profile::city), Cleaning::line), place())
                .acronyms(cells.eitherList(Column.ACRONYM, this::acronyms, Profile::acronyms))
                .kinds(cells.eitherList(Column.TYPES, () -> cells.words(Column.TYPES, Kind::of), Profile::kinds))
                .topics(cells.eitherList(Column.TOPICS, this::topics, Profile::topics))
                .reach(cells.either(Column.REACH, () -> cells.word(Column.REACH, Reach::of), Profile::reach))
                .languages(cells.eitherList(Column.LANGUAGES, this::languages, Profile::languages))
                .founded(cells.either(Column.FOUNDED, this::founded, Profile::founded))
                .website(cells.either(Column.WEBSITE, () -> cells.address(Column.WEBSITE), Profile::website))
                .summary(summary(country))
                .description(text(Texts.DESCRIPTION, country, cells.known(Profile::description), Cleaning::paragraphs));
        otherNames().forEach(other -> profile.alsoNamed(other.text(), other.language()));
        var reached = new ContactsReading(cells);
        reached.contacts().forEach(profile::reachedBy);
        reached.socialAddresses().forEach(social -> profile.on(social.network(), social.address()));
        identifiers().forEach(profile::identifiedBy);
        return candidate.isRefused() ? Optional.empty() : Optional.of(profile.build());
    }

    /** Where the source says it; in the same column as a description, and known from it by its beginning. */
    Optional<URI> sourceAddress() {
        var text = cells.text(Column.WIKIPEDIA_OR_DESCRIPTION);
        return isAddress(text) ? WebAddress.parse(text) : Optional.empty();
    }

    private LocalizedText name(@Nullable Country country) {
        var names = Texts.NAME.read(candidate.row(), cells.known(Profile::name), Cleaning::line);
        names.forEach((language, name) -> {
            if (name.length() > Profile.LONGEST_NAME) {
                cells.find(Problem.NAME_TOO_LONG, Texts.NAME.in(language), name, name.length(),
                        Profile.LONGEST_NAME);
            }
            look(Texts.NAME.in(language), List.of(name));
        });
        if (names.isEmpty()) {
            cells.find(Problem.NAME_MISSING, null, "");
        }
        return written(names, country, cells.known(Profile::name)).orElse(NAMELESS);
    }

    private @Nullable LocalizedText summary(@Nullable Country country) {
        var texts = Texts.SUMMARY.read(candidate.row(), cells.known(Profile::summary), Cleaning::line);
        var description = cells.text(Column.WIKIPEDIA_OR_DESCRIPTION);
        if (!description.isEmpty() && !isAddress(description) && cells.text(Column.SUMMARY_EN).isEmpty()) {
            texts.put(Language.EN, description);
        }
        return text(Texts.SUMMARY, texts, country, cells.known(Profile::summary));
    }

    private @Nullable LocalizedText text(Texts columns, @Nullable Country country, @Nullable LocalizedText before,
            UnaryOperator<String> cleaning) {
        return text(columns, columns.read(candidate.row(), before, cleaning), country, before);
    }

    private @Nullable LocalizedText text(Texts columns, Map<Language, String> texts, @Nullable Country country,
            @Nullable LocalizedText before) {
        texts.forEach((language, text) -> {
            if (text.length() > LONGEST_TEXT) {
                cells.find(Problem.TEXT_TOO_LONG, columns.in(language), text, text.length(), LONGEST_TEXT);
            }
        });
        return written(texts, country, before).orElse(null);
    }

    /** In the original language that the row says, else the one known before, else the likeliest there. */
    private Optional<LocalizedText> written(Map<Language, String> texts, @Nullable Country country,
            @Nullable LocalizedText before) {
        var original = saidOriginal != null || before == null ? saidOriginal : before.original();
        return original != null && texts.containsKey(original)
                ? Optional.of(LocalizedText.of(original, texts))
                : LocalizedText.of(texts, Texts.likeliest(country));
    }

    private List<Profile.OtherName> otherNames() {
        if (!cells.given(Column.OTHER_NAMES)) {
            return cells.knownList(Profile::otherNames);
        }
        var names = atMost(MOST_OTHER_NAMES, cells.list(Column.OTHER_NAMES), Problem.NAMES_TOO_MANY,
                Column.OTHER_NAMES);
        names.stream()
                .filter(name -> name.length() > Profile.LONGEST_NAME)
                .forEach(name -> cells.find(Problem.NAME_TOO_LONG, Column.OTHER_NAMES, name, name.length(),
                        Profile.LONGEST_NAME));
        look(Column.OTHER_NAMES, names);
        return names.stream().map(name -> new Profile.OtherName(name, null)).toList();
    }

    private List<String> acronyms() {
        var acronyms = atMost(Profile.MOST_ACRONYMS, cells.list(Column.ACRONYM), Problem.ACRONYMS_TOO_MANY,
                Column.ACRONYM);
        look(Column.ACRONYM, acronyms);
        return acronyms;
    }

    /** Looks whether names can be read, and are what they seem to be. */
    private void look(Column column, List<String> names) {
        var field = candidate.row().field(column);
        if (Legibility.isTurned(field)) {
            cells.find(Problem.NAME_TURNED, column, field);
        }
        names.forEach(name -> Legibility.problems(name).forEach(problem -> cells.find(problem, column, name)));
    }

    private @Nullable Country country() {
        var code = cells.text(Column.COUNTRY_ISO2);
        var country = Country.of(code);
        if (!code.isEmpty() && country.isEmpty()) {
            cells.find(Problem.COUNTRY_UNKNOWN, Column.COUNTRY_ISO2, code);
        }
        return country.orElse(null);
    }

    private @Nullable Place place() {
        if (!cells.given(Column.LAT) && !cells.given(Column.LNG)) {
            return cells.known(Profile::place);
        }
        var latitude = cells.text(Column.LAT);
        var longitude = cells.text(Column.LNG);
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return null;
        }
        try {
            return Place.ofCity(Double.parseDouble(latitude), Double.parseDouble(longitude));
        } catch (IllegalArgumentException nowhere) {
            cells.find(Problem.PLACE_UNREADABLE, Column.LAT, latitude + " " + longitude);
            return null;
        }
    }

    private List<String> topics() {
        var chosen = cells.list(Column.TOPICS)
                .stream()
                .map(topic -> topic.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        chosen.stream()
                .filter(topic -> !topics.contains(topic))
                .forEach(topic -> cells.find(Problem.WORD_UNKNOWN, Column.TOPICS, topic,
                        String.join(", ", topics)));
        if (chosen.size() > Profile.MOST_TOPICS) {
            cells.find(Problem.TOPICS_TOO_MANY, Column.TOPICS, cells.text(Column.TOPICS), Profile.MOST_TOPICS);
            return List.of();
        }
        return chosen;
    }

    private List<String> languages() {
        var codes = cells.list(Column.LANGUAGES)
                .stream()
                .map(code -> code.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        codes.stream()
                .filter(code -> !LANGUAGE_CODE.matcher(code).matches())
                .forEach(code -> cells.find(Problem.LANGUAGE_UNKNOWN, Column.LANGUAGES, code));
        return atMost(MOST_LANGUAGES, codes, Problem.LANGUAGES_TOO_MANY, Column.LANGUAGES);
    }

    private List<String> atMost(int most, List<String> all, Problem problem, Column column) {
        if (all.size() > most) {
            cells.find(problem, column, cells.text(column), all.size(), most);
        }
        return all.stream().limit(most).toList();
    }

    private @Nullable Integer founded() {
        var text = cells.text(Column.FOUNDED);
        if (text.isEmpty()) {
            return null;
        }
        try {
            int year = Integer.parseInt(text);
            if (year >= 1 && year <= thisYear.getValue() + 1) {
                return year;
            }
        } catch (NumberFormatException noNumber) {
            // Reported with the years that cannot be.
        }
        cells.find(Problem.YEAR_UNREADABLE, Column.FOUNDED, text);
        return null;
    }

    /** Other files' identifiers stay: the same organisation stands in several registers. */
    private List<ExternalIdentifier> identifiers() {
        var before = cells.knownList(Profile::identifiers).stream();
        var own = Stream.ofNullable(candidate.identifier());
        return Stream.of(before, own, candidate.furtherIdentifiers().stream())
                .flatMap(Function.identity())
                .distinct()
                .sorted(BY_REGISTER)
                .toList();
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }
}
