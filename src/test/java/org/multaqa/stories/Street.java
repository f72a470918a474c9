package org.multaqa.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.accounts.Secret;
import org.multaqa.cases.Case;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.membership.Membership;
import org.multaqa.membership.Memberships;
import org.multaqa.membership.Standing;
import org.multaqa.organisations.Audience;
import org.multaqa.organisations.Contact;
import org.multaqa.organisations.ExternalIdentifier;
import org.multaqa.organisations.Kind;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.Provenance;
import org.multaqa.organisations.Reach;
import org.multaqa.organisations.Relation.Bond;
import org.multaqa.organisations.Relations;
import org.multaqa.organisations.Relations.Tie;
import org.multaqa.organisations.Slug;
import org.multaqa.organisations.SocialAddress;
import org.multaqa.search.Search;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Forty-five organisations by name, from {@code stories/street.tsv}: enough for three pages of the directory, with long
 * names, a name of one word, names in two scripts, names in one language only, and one of which nothing is known but
 * its name. They are the same in every run.
 */
public class Street {

    /** The kiosk with everything: contacts, a long text in three languages, relations. */
    public static final String RIVER_OF_LIFE = "جمعية-نهر-الحياة";
    /** The case that waits: Nour asks for something about the first kiosk. */
    public static final UUID ERRAND = UUID.fromString("5f0c6a52-6f0e-4d5c-9a53-2f1f6a1c7e11");
    /** The kiosk of which nothing is known but the name. */
    public static final String BARE = "bare-name-society";

    private static final LocalizedText SUMMARY = LocalizedText.of(Language.AR, Map.of(Language.AR,
            "نعمل مع أهل المكان منذ سنوات، ونقول هنا ماذا نفعل ومع من.", Language.EN,
            "We have worked with the people of this place for years, and say here what we do and with whom."));

    private static final LocalizedText DESCRIPTION = LocalizedText.of(Language.AR, Map.of(Language.AR,
            """
                    بدأت الجمعية في المنيا بأربعة أنوال وثلاث نساء أردن أن يعلّمن بناتهن ما تعلّمنه. واليوم تعمل في ستٍّ وعشرين قرية على ضفّتي النيل.

                    نعلّم القراءة والحساب قبل الحرفة، لأن من تقرأ عقدها تعرف حقّها. ثم نعلّم النسج والصباغة وبيع ما يُنسج، ونقرض من تريد أن تبدأ قرضًا صغيرًا بلا فائدة.

                    أبوابنا مفتوحة كل يوم إلا الجمعة.
                    """,
            Language.EN,
            """
                    The association began in Minya with four looms and three women who wanted to teach their daughters what they had learned. Today it works in twenty-six villages on both banks of the Nile.

                    We teach reading and reckoning before the craft, because a woman who reads her contract knows her right. Then we teach weaving, dyeing and selling, and lend to those who want to begin.
                    """,
            Language.FR,
            """
                    L’association a commencé à Minya avec quatre métiers à tisser et trois femmes qui voulaient apprendre à leurs filles ce qu’elles savaient. Elle travaille aujourd’hui dans vingt-six villages.
                    """));

    private static final Instant OPENED = Instant.parse("2026-01-05T08:00:00Z");

    /** The secret part of the link to a registration that somebody has begun. */
    public static final String BEGUN = "a-registration-that-somebody-has-begun";

    /** The kiosk of the organisation with the longest name, of which others are members. */
    public static final String LONGEST = withLongestName(read()).slug();

    /** Of the kiosk with everything. */
    public static final UUID ID_OF_RIVER = read().getFirst().id();

    private final Mall mall;
    private final Company company;
    private final Organisations organisations;
    private final Relations relations;
    private final Memberships memberships;
    private final Gate gate;
    private final Search search;
    private final JdbcClient jdbc;
    private final Inbox inbox;

    Street(Mall mall, Company company, Inbox inbox, Organisations organisations, Relations relations,
            Memberships memberships, Gate gate, Search search, JdbcClient jdbc) {
        this.mall = mall;
        this.company = company;
        this.organisations = organisations;
        this.relations = relations;
        this.memberships = memberships;
        this.gate = gate;
        this.search = search;
        this.inbox = inbox;
        this.jdbc = jdbc;
    }

    /**
     * Leaves these organisations in the mall and no others, and waits until they are found. Nour owns the first, of which
     * she has written two versions, and somebody else the one with the longest name.
     */
    public void open() {
        mall.empty();
        var all = read();
        var nour = company.nour();
        var widad = company.someone("Widad");
        gate.change(Viewer.PROGRAM, () -> {
            organisations.save(all);
            var longest = withLongestName(all).id();
            relations.relate(List.of(new Tie(all.get(0).id(), Bond.MEMBER_OF, longest),
                    new Tie(all.get(1).id(), Bond.MEMBER_OF, longest)));
            jdbc.sql("""
                    insert into registrations (id, secret, form, saved_at) values (gen_random_uuid(), ?,
                        '{"name": "جمعية نهر الحياه", "country": "eg", "website": ""}', now()) on conflict do nothing
                    """).param(new Secret(BEGUN).hash()).update();
            memberships.save(new Membership(all.getFirst().id(), nour.id(), Standing.OWNER, OPENED));
            memberships.save(new Membership(longest, widad.id(), Standing.OWNER, OPENED));
            jdbc.sql(
                    """
                            insert into revisions (organisation, number, at, person, author, profile, minor, note) values
                                (:river, 1, :at, :nour, 'own', '{"summary-ar": "نعلّم بناتنا ما تعلّمناه.", "founded": "1986"}', false,
                                    ''),
                                (:river, 2, :at, :nour, 'own', '{"summary-ar": "نعلّم بناتنا النسج وما تعلّمناه.",
                                    "summary-en": "We teach our daughters to weave.", "founded": "1987"}', true, 'بعد الاجتماع')
                            """)
                    .param("river", ID_OF_RIVER)
                    .param("nour", nour.id())
                    .param("at", OPENED.atOffset(ZoneOffset.UTC))
                    .update();
        });
        inbox.keep(new Case(ERRAND, Errand.KIND, all.getFirst().id(), company.nour().id(), Case.State.OPEN, OPENED,
                OPENED, Map.of(), null, null));
        search.catchUp();
    }

    private static Organisation withLongestName(List<Organisation> all) {
        return all.stream()
                .max(Comparator.comparing(one -> one.name().in(Language.AR).orElse("").length()))
                .orElseThrow();
    }

    private static List<Organisation> read() {
        var lines = lines();
        var columns = List.of(lines.getFirst().split("\t", -1));
        var all = new ArrayList<Organisation>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split("\t", -1);
            var row = new HashMap<String, String>();
            for (int i = 0; i < cells.length; i++) {
                row.put(columns.get(i), cells[i]);
            }
            all.add(organisation(row, all.size()));
        }
        return all;
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource("stories/street.tsv").getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Organisation organisation(Map<String, String> row, int number) {
        var name = name(row);
        var id = UUID.nameUUIDFromBytes(name.bestFor(name.original()).text().getBytes(StandardCharsets.UTF_8));
        boolean claimed = "claimed".equals(row.get("kept"));
        var source = new Provenance("The street's register", URI.create("https://register.example.org/"), "CC0-1.0",
                LocalDate.of(2026, 1, 4));
        var profile = Profile.named(name)
                .topics(words(row, "topics"))
                .kinds(words(row, "kinds").stream().map(word -> Kind.of(word).orElseThrow()).toList())
                .reach(Optional.ofNullable(text(row, "reach")).flatMap(Reach::of).orElse(null))
                .languages(words(row, "languages"))
                .seat(country(row), city(row), null)
                .founded(Optional.ofNullable(text(row, "founded")).map(Integer::valueOf).orElse(null));
        if (claimed) {
            profile.summary(SUMMARY);
        }
        if (number == 0) {
            furnish(profile);
        }
        var opened = Organisation
                .draft(id, Slug.of(name.bestFor(name.original()).text()), profile.build(), claimed ? null : source)
                .publish(OPENED.plus(Duration.ofHours(number)));
        return claimed ? opened.claim(OPENED).confirm(LocalDate.of(2026, 2, 1).plusDays(number)) : opened;
    }

    private static void furnish(Profile.Builder profile) {
        profile.description(DESCRIPTION)
                .acronyms(List.of("RoL", "نهر"))
                .alsoNamed("Nahr al-Hayat", Language.EN)
                .website(URI.create("https://river-of-life.example.org/"))
                .on(SocialAddress.Network.FACEBOOK, URI.create("https://www.facebook.com/river.of.life.example"))
                .reachedBy(new Contact(Contact.Means.EMAIL, "hello@river-of-life.example.org", Audience.EVERYONE))
                .reachedBy(new Contact(Contact.Means.PHONE, "+20 86 555 0142", Audience.EVERYONE))
                .reachedBy(new Contact(Contact.Means.ADDRESS, "١٤ شارع كورنيش النيل، المنيا", Audience.EVERYONE))
                .identifiedBy(new ExternalIdentifier("wikidata", "Q100000001"))
                .identifiedBy(new ExternalIdentifier("EG-MOSS", "1234/1987"));
    }

    private static LocalizedText name(Map<String, String> row) {
        var names = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            names.put(language, row.getOrDefault(language.code(), ""));
        }
        return LocalizedText.of(Language.of(row.getOrDefault("original", "")).orElseThrow(), names);
    }

    private static @Nullable Country country(Map<String, String> row) {
        return Optional.ofNullable(text(row, "country")).map(Country::new).orElse(null);
    }

    private static @Nullable LocalizedText city(Map<String, String> row) {
        return LocalizedText.of(Map.of(Language.AR, row.getOrDefault("cityAr", ""), Language.EN,
                row.getOrDefault("cityEn", "")), Language.AR, Language.EN).orElse(null);
    }

    private static List<String> words(Map<String, String> row, String column) {
        return Stream.of(row.getOrDefault(column, "").split(",")).filter(word -> !word.isEmpty()).toList();
    }

    private static @Nullable String text(Map<String, String> row, String column) {
        var text = row.get(column);
        return text == null || text.isEmpty() ? null : text;
    }
}
