package org.multaqa.editing;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.organisations.Audience;
import org.multaqa.organisations.Contact;
import org.multaqa.organisations.Contact.Means;
import org.multaqa.organisations.ExternalIdentifier;
import org.multaqa.organisations.Kind;
import org.multaqa.organisations.Place;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.Reach;
import org.multaqa.organisations.SocialAddress.Network;
import org.multaqa.organisations.WebAddress;

/** A profile as a sheet, and a sheet without faults as a profile; there and back is the same. */
final class Profiles {

    static final String CITY = "city";
    static final String EXACT = "exact";

    private static final Pattern POINT = Pattern.compile("(-?[0-9.]{1,12})\\s*[,\\s]\\s*(-?[0-9.]{1,12})");

    private Profiles() {}

    static Sheet sheet(Profile profile) {
        var lines = new EnumMap<Line, String>(Line.class);
        write(lines, "name", profile.name());
        write(lines, "summary", profile.summary());
        write(lines, "description", profile.description());
        write(lines, "city", profile.city());
        lines.put(Line.OTHER_NAMES, Row.text(profile.otherNames()
                .stream()
                .map(name -> new Row(name.language() == null ? "" : name.language().code(), "", name.text()))));
        lines.put(Line.ACRONYMS, lines(profile.acronyms().stream()));
        lines.put(Line.KINDS, lines(profile.kinds().stream().map(Kind::word)));
        lines.put(Line.TOPICS, lines(profile.topics().stream()));
        lines.put(Line.REACH, text(profile.reach(), Reach::word));
        lines.put(Line.LANGUAGES, lines(profile.languages().stream()));
        lines.put(Line.FOUNDED, text(profile.founded(), Object::toString));
        lines.put(Line.COUNTRY, text(profile.country(), Country::slug));
        lines.put(Line.POINT, text(profile.place(), place -> degrees(place.latitude()) + ", "
                + degrees(place.longitude())));
        lines.put(Line.PRECISION, text(profile.place(), place -> place.isExact() ? EXACT : CITY));
        lines.put(Line.WEBSITE, text(profile.website(), Object::toString));
        lines.put(Line.SOCIAL, Row.text(profile.socialAddresses()
                .stream()
                .map(social -> new Row(social.network().word(), "", social.address().toString()))));
        lines.put(Line.CONTACTS, Row.text(profile.contacts()
                .stream()
                .map(contact -> new Row(contact.means().word(), contact.audience().word(), contact.value()))));
        lines.put(Line.IDENTIFIERS, lines(profile.identifiers().stream().map(ExternalIdentifier::toString)));
        return new Sheet(lines);
    }

    private static void write(Map<Line, String> lines, String group, @Nullable LocalizedText text) {
        if (text != null) {
            text.texts()
                    .forEach((language, words) -> lines.put(Line.of(group, language), words.replaceAll("\\R", "\n")));
            lines.put(Line.originalOf(group), text.original().code());
        }
    }

    private static <T> String text(@Nullable T value, Function<T, String> word) {
        return value == null ? "" : word.apply(value);
    }

    private static String lines(Stream<String> values) {
        return values.map(value -> value.replaceAll("\\s*\\R\\s*", " ")).collect(Collectors.joining("\n"));
    }

    private static String degrees(double degrees) {
        return new DecimalFormat("0.#####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(degrees);
    }

    /**
     * What the sheet says, if nothing is wrong with it.
     *
     * @param known the topics that there are; others, such as those of an old version, are left out
     * @param identifiers which no form changes
     */
    static Profile profile(Sheet sheet, Set<String> known, List<ExternalIdentifier> identifiers) {
        var place = point(sheet);
        var profile = Profile.named(localized(sheet, "name").orElseThrow())
                .summary(localized(sheet, "summary").orElse(null))
                .description(localized(sheet, "description").orElse(null))
                .acronyms(Row.values(sheet.of(Line.ACRONYMS)))
                .kinds(Row.values(sheet.of(Line.KINDS)).stream().flatMap(word -> Kind.of(word).stream()).toList())
                .topics(Row.values(sheet.of(Line.TOPICS)).stream().filter(known::contains).toList())
                .reach(Reach.of(sheet.of(Line.REACH)).orElse(null))
                .languages(Row.values(sheet.of(Line.LANGUAGES)))
                .founded(founded(sheet))
                .seat(Country.of(sheet.of(Line.COUNTRY)).orElse(null), localized(sheet, "city").orElse(null),
                        place.orElse(null))
                .website(WebAddress.parse(sheet.of(Line.WEBSITE)).orElse(null));
        Row.parse(sheet.of(Line.OTHER_NAMES))
                .forEach(row -> profile.alsoNamed(row.value(), Language.of(row.kind()).orElse(null)));
        Row.parse(sheet.of(Line.SOCIAL))
                .forEach(row -> Network.of(row.kind())
                        .ifPresent(network -> WebAddress.parse(row.value())
                                .ifPresent(address -> profile.on(network, address))));
        Row.parse(sheet.of(Line.CONTACTS)).forEach(row -> contact(row).ifPresent(profile::reachedBy));
        identifiers.forEach(profile::identifiedBy);
        return profile.build();
    }

    /** The text of that group; of a group whose original is not there, the first language that is. */
    private static Optional<LocalizedText> localized(Sheet sheet, String group) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, sheet.of(Line.of(group, language)));
        }
        return LocalizedText.of(texts,
                Language.of(sheet.of(Line.originalOf(group))).orElse(Language.AR), Language.AR, Language.EN,
                Language.FR);
    }

    /** The contact of a row; nobody sees it where nothing else is said. */
    static Optional<Contact> contact(Row row) {
        return row.value().length() > Contact.LONGEST
                ? Optional.empty()
                : Means.of(row.kind())
                        .map(means -> new Contact(means, row.value(),
                                Audience.of(row.audience()).orElse(Audience.NOBODY)));
    }

    /** The year, in whatever digits it is typed; null where there is none. */
    static @Nullable Integer founded(Sheet sheet) {
        var digits = plainDigits(sheet.of(Line.FOUNDED));
        return digits.matches("[0-9]{1,4}") ? Integer.valueOf(digits) : null;
    }

    /** The point, as map programs copy it: two numbers of degrees, in whatever digits. */
    static Optional<Place> point(Sheet sheet) {
        var typed = plainDigits(sheet.of(Line.POINT)).replace('٫', '.')
                .replace('،', ',')
                .replaceAll("[\u200E\u200F]",
                        "");
        var matched = POINT.matcher(typed);
        if (!matched.matches()) {
            return Optional.empty();
        }
        try {
            double latitude = Double.parseDouble(Objects.requireNonNull(matched.group(1)));
            double longitude = Double.parseDouble(Objects.requireNonNull(matched.group(2)));
            return Optional.of(sheet.of(Line.PRECISION).equals(EXACT)
                    ? new Place(latitude, longitude)
                    : Place.ofCity(latitude, longitude));
        } catch (IllegalArgumentException nowhere) {
            return Optional.empty();
        }
    }

    private static String plainDigits(String text) {
        var plain = new StringBuilder();
        text.codePoints()
                .forEach(sign -> plain.appendCodePoint(Character.isDigit(sign)
                        ? Character.forDigit(Character.digit(sign, 10), 10)
                        : sign));
        return plain.toString();
    }
}
