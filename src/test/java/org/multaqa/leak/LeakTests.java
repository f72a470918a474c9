package org.multaqa.leak;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.database.DataFolder;
import org.multaqa.files.KeptFile;
import org.multaqa.files.Made;
import org.multaqa.files.UploadRefusedException;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.logos.Logo;
import org.multaqa.logos.Logos;
import org.multaqa.membership.Membership;
import org.multaqa.membership.Memberships;
import org.multaqa.membership.Standing;
import org.multaqa.organisations.Contact;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Relation.Bond;
import org.multaqa.organisations.Relations;
import org.multaqa.organisations.Relations.Tie;
import org.multaqa.search.Search;
import org.multaqa.stories.Company;
import org.multaqa.stories.Mall;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.multaqa.web.Assets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;

/** A visitor asks the mall for everything there is to ask for, and hears nothing of what is not for everyone. */
@MallTest
@Tag("leak")
@ExtendWith(OutputCaptureExtension.class)
class LeakTests {

    /**
     * Every route by its pattern, with addresses that show the most of it; * is a language. A new route fails the test
     * until it stands here.
     */
    private static final Map<String, List<String>> ROUTES = Map.ofEntries(entry("/", List.of("/")),
            entry("/*", List.of("/*")), entry("/*/about", List.of("/*/about")),
            entry("/*/about/{name:privacy|accessibility}", List.of("/*/about/privacy", "/*/about/accessibility")),
            entry("/*/about/design", List.of("/*/about/design")),
            entry("/*/organisations",
                    List.of("/*/organisations", "/*/organisations?country=eg&topic=women",
                            "/*/organisations?sort=newest",
                            "/*/organisations?sort=confirmed", "/*/organisations?q=qzx")),
            entry("/*/organisations/{slug}", List.of("/*/organisations/OPEN")),
            entry("/*/topics", List.of("/*/topics")),
            entry("/*/topics/{slug}", List.of("/*/topics/women", "/*/topics/health")),
            entry("/*/countries", List.of("/*/countries")),
            entry("/*/countries/{code}", List.of("/*/countries/eg", "/*/countries/tn")),
            entry("/*/map", List.of("/*/map")), entry("/*/map/arab-world", List.of("/*/map/arab-world")),
            entry("/*/search",
                    List.of("/*/search", "/*/search?q=qzx", "/*/search?q=%D8%B8%D8%BA%D8%B7",
                            "/*/search?q=women+egypt", "/*/search?q=qzx+egypt")),
            entry("/*/desk/ranking",
                    List.of("/*/desk/ranking", "/*/desk/ranking?q=qzx", "/*/desk/ranking?q=%D8%B8%D8%BA%D8%B7")),
            entry("/*/desk", List.of("/*/desk")), entry("/*/desk/cases/{id}", List.of("/*/desk/cases/ID")),
            entry("/*/desk/people", List.of("/*/desk/people", "/*/desk/people?q=qzx")),
            entry("/*/desk/people/{id}", List.of("/*/desk/people/ID")), entry("/*/desk/log", List.of("/*/desk/log")),
            entry("/*/my/cases/{id}", List.of("/*/my/cases/ID")),
            entry("/*/sign-in", List.of("/*/sign-in", "/*/sign-in?next=/ar/my")),
            entry("/*/join", List.of("/*/join")), entry("/*/join/{secret}", List.of("/*/join/none")),
            entry("/*/join/{secret}/likely", List.of("/*/join/none/likely")),
            entry("/*/join/confirm/{link}", List.of("/*/join/confirm/none")), entry("/*/my", List.of("/*/my")),
            entry("/*/my/organisations/{organisation}/members",
                    List.of("/*/my/organisations/OPEN/members", "/*/my/organisations/ID/members")),
            entry("/*/my/organisations/{organisation}/joining", List.of("/*/my/organisations/OPEN/joining")),
            entry("/*/membership/{link}", List.of("/*/membership/none")),
            entry("/*/sign-in/code", List.of("/*/sign-in/code")), entry("/*/my/account", List.of("/*/my/account")),
            entry("/*/sign-in/{errand:link|password|new}",
                    List.of("/*/sign-in/link", "/*/sign-in/password", "/*/sign-in/new")),
            entry("/*/sign-in/link/{link}", List.of("/*/sign-in/link/nobodys")),
            entry("/*/sign-in/password/{link}", List.of("/*/sign-in/password/nobodys")),
            entry("/*/sign-in/new/{link}", List.of("/*/sign-in/new/nobodys")),
            entry("/*/sign-in/administrator/{link}", List.of("/*/sign-in/administrator/nobodys")),
            entry("/*/my/account/email", List.of("/*/my/account/email")),
            entry("/*/my/account/email/{link}", List.of("/*/my/account/email/nobodys")),
            entry("/*/my/account/password", List.of("/*/my/account/password")),
            entry("/*/my/account/authenticator", List.of("/*/my/account/authenticator")),
            entry("/*/my/organisations/{id}/edit", List.of("/*/my/organisations/ID/edit")),
            entry("/*/my/organisations/{id}/edit/{part:names|texts|work|place|contact}",
                    List.of("/*/my/organisations/ID/edit/contact")),
            entry("/*/my/organisations/{id}/history", List.of("/*/my/organisations/ID/history")),
            entry("/*/my/organisations/{id}/history/{number:[0-9]{1,9}}",
                    List.of("/*/my/organisations/ID/history/1")),
            entry("/*/my/organisations/{id}/logo", List.of("/*/my/organisations/ID/logo")),
            entry("/*/my/organisations/{id}/darkness", List.of("/*/my/organisations/ID/darkness")),
            entry("/*/search/suggestions",
                    List.of("/*/search/suggestions?q=qzx", "/*/search/suggestions?q=%D8%B8%D8%BA%D8%B7")),
            entry("/assets/{*file}", List.of("SCRIPT", "/assets/nothing.css")),
            entry("/files/{id}", List.of("LARGE", "SMALL", "/files/" + new UUID(0, 0))),
            entry("/robots.txt", List.of("/robots.txt")), entry("/sitemap.xml", List.of("/sitemap.xml")),
            entry("/sitemap-pages.xml", List.of("/sitemap-pages.xml")),
            entry("/sitemap-kiosks-{start}.xml", List.of("/sitemap-kiosks-00000000-0000-0000-0000-000000000000.xml")),
            entry("/health/live", List.of("/health/live")), entry("/health/ready", List.of("/health/ready")),
            entry("/api/v1/organisations", List.of("/api/v1/organisations?size=100", "/api/v1/organisations?q=qzx")),
            entry("/api/v1/organisations/{id}", List.of("/api/v1/organisations/ID")),
            entry("/api/v1/topics", List.of("/api/v1/topics")),
            entry("/api/v1/countries", List.of("/api/v1/countries")),
            entry("/api/v1/openapi.json", List.of("/api/v1/openapi.json")),
            entry("/error", List.of("/error", "/nowhere", "/api/v1/nowhere")),
            entry("/*/broken", List.of("/*/broken")), entry("/api/v1/broken", List.of("/api/v1/broken")),
            entry("/*/unready", List.of("/*/unready")), entry("/api/v1/unready", List.of("/api/v1/unready")));

    /** What differs between any two answers, and tells nothing of them. */
    private static final Set<String> TRANSPORT = Set.of("date", "connection");

    /** Masked anew on each page. */
    private static final String FORM_TOKEN = "name=\"_csrf\" value=\"[^\"]*\"";

    private final Canaries canaries = new Canaries();

    @Autowired
    private Mall mall;
    @Autowired
    private Reader visitor;
    @Autowired
    private Company company;
    @Autowired
    private Organisations organisations;
    @Autowired
    private Relations relations;
    @Autowired
    private Memberships memberships;
    @Autowired
    private People people;
    @Autowired
    private Logos logos;
    @Autowired
    private Gate gate;
    @Autowired
    private Search search;
    @Autowired
    private Assets assets;
    @Autowired
    private DataFolder data;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @BeforeEach
    void canariesMoveIn() throws UploadRefusedException {
        mall.empty();
        company.leave();
        gate.change(Viewer.PROGRAM, () -> {
            organisations.save(canaries.all());
            canaries.hidden.forEach(hidden -> {
                relations.relate(List.of(new Tie(canaries.open.id(), Bond.MEMBER_OF, hidden.id()),
                        new Tie(hidden.id(), Bond.BRANCH_OF, canaries.open.id())));
            });
        });
        for (var organisation : canaries.all()) {
            logos.set(Viewer.PROGRAM, organisation.id(), Made.in(Made.png(200, 100)), "logo.png");
        }
        search.catchUp();
    }

    /** The ids of the files of what is hidden. */
    private List<String> hiddenFiles() {
        var hidden = canaries.hidden.stream().map(Organisation::id).toList();
        return gate.read(Viewer.PROGRAM, () -> logos.of(hidden))
                .values()
                .stream()
                .flatMap(logo -> Stream.of(logo.large(), logo.small()))
                .map(file -> file.id().toString())
                .toList();
    }

    private KeptFile openFile(Function<Logo, KeptFile> size) {
        var id = canaries.open.id();
        return size.apply(Objects.requireNonNull(gate.read(Viewer.PROGRAM, () -> logos.of(List.of(id))).get(id)));
    }

    @Test
    void everyRouteIsKnown() {
        assertThat(ROUTES.keySet()).containsExactlyInAnyOrderElementsOf(routes());
    }

    @Test
    void noRouteSingsASecret(CapturedOutput log) {
        var heard = new StringBuilder();
        for (var address : addresses()) {
            var answer = visitor.get(URI.create(address));
            assertSilent(address, everything(answer));
            heard.append(everything(answer));
        }
        assertThat(heard.toString()).contains(canaries.songs().stream().filter(song -> !isSource(song)).toList());
        assertSilent("the log", log.getAll());
    }

    /**
     * Nor does somebody hear them who has an account, writes for another organisation, has been removed from one that is
     * hidden, or is suspended, each with a session that still lives; and nobody hears a person's address but themselves.
     */
    @Test
    void noRouteSingsASecretToWhomItIsNoneOf() {
        var draft = canaries.hidden.getFirst().id();
        var huda = company.member("Huda");
        var sami = company.member("Sami");
        memberOf(canaries.open.id(), sami);
        var removed = company.member("Removed");
        memberOf(draft, removed);
        var suspended = company.member("Suspended");
        memberOf(draft, suspended);
        var owner = company.member("qzxowner");
        memberOf(draft, owner);
        var readers = Map.of("Huda", company.reading(huda), "Sami", company.reading(sami), "who was removed",
                company.reading(removed), "who is suspended", company.reading(suspended));
        assertThat(everything(readers.get("who was removed").get(URI.create("/ar/my"))))
                .contains(canaries.hidden.getFirst().name().bestFor(Language.AR).text());
        gate.change(Viewer.PROGRAM, () -> {
            memberships.end(draft, removed.id());
            people.save(new Person(suspended.id(), suspended.name(), suspended.language(), suspended.zone(),
                    suspended.joinedAt(), Instant.EPOCH));
        });
        var addresses = new ArrayList<>(addresses());
        canaries.hidden.forEach(hidden -> addresses.add("/ar/organisations/" + encoded(hidden.slug())));
        readers.forEach((who, reader) -> {
            for (var address : addresses) {
                var heard = everything(reader.get(URI.create(address))).toLowerCase(Locale.ROOT);
                var allowed = who.equals("Sami")
                        ? canaries.secrets()
                                .stream()
                                .filter(secret -> everythingOf(canaries.open).contains(secret))
                                .toList()
                        : canaries.forMembers();
                assertThat(Stream.concat(canaries.secrets().stream(), Stream.of("qzxowner"))
                        .filter(secret -> heard.contains(secret) && !allowed.contains(secret)
                                && !address.contains(encoded(secret)))
                        .toList()).as(who + " at " + address).isEmpty();
            }
        });
    }

    private static List<String> everythingOf(Organisation organisation) {
        return organisation.profile().contacts().stream().map(Contact::value).toList();
    }

    private void memberOf(UUID organisation, Person person) {
        gate.change(Viewer.PROGRAM,
                () -> memberships.save(new Membership(organisation, person.id(), Standing.OWNER, Instant.EPOCH)));
    }

    /** Most pages come from the page cache the second time, as they were packed for the first reader. */
    @Test
    void noPageThatIsKeptSingsASecret() throws IOException {
        for (var address : addresses()) {
            visitor.getPacked(URI.create(address));
            var again = visitor.getPacked(URI.create(address));
            assertSilent(address, everything(again.headers(), unpacked(again)));
        }
    }

    /** What everyone could hear before, nobody hears from the moment when it is hidden. */
    @Test
    void noPageThatWasKeptSingsOfWhatIsHiddenSince() {
        var before = kept();
        assertThat(before.toString()).contains(canaries.songs().stream().filter(song -> !isSource(song)).toList());

        gate.change(Viewer.PROGRAM, () -> organisations.save(List.of(canaries.open.goDark())));

        kept().forEach((address, page) -> assertThat(canaries.songs()
                .stream()
                .filter(song -> page.contains(song) && !address.contains(song))
                .toList()).as(address).isEmpty());
    }

    /** Every page by its address, as those read it who come after the first. */
    private Map<String, String> kept() {
        var pages = new HashMap<String, String>();
        for (var address : addresses()) {
            visitor.get(URI.create(address));
            pages.put(address, everything(visitor.get(URI.create(address))).toLowerCase(Locale.ROOT));
        }
        return pages;
    }

    /** The name of a source is told of listings alone. */
    private boolean isSource(String song) {
        var source = canaries.open.provenance();
        return source != null && source.source().equals(song) && !canaries.open.isListing();
    }

    @Test
    void whoAsksForASecretIsAnsweredAsWhoAsksForNothing() {
        // In turn: each secret by two ways, each way with many secrets.
        var ways = List.of("/api/v1/organisations?q=", "/ar/search/suggestions?q=", "/fr/organisations?q=",
                "/en/topics/women?q=", "/en/search?q=", "/en/countries/eg?q=");
        var secrets = canaries.secrets();
        for (int i = 0; i < secrets.size(); i++) {
            alike(ways.get(i % ways.size()), secrets.get(i));
            alike(ways.get((i + 1) % ways.size()), secrets.get(i));
        }
        // The desk's page takes a question apart: what comes back in one piece is one word.
        var nour = company.proved(company.nour());
        secrets.stream()
                .filter(secret -> secret.matches("\\p{L}+"))
                .forEach(word -> alike(nour, "/ar/desk/ranking?q=", word));
    }

    /** A word that nobody may hear is no better known than one that nobody wrote: it is not what a typing error meant. */
    @Test
    void noTypingErrorIsCorrectedToASecret() {
        for (var secret : canaries.secrets()) {
            var mistyped = secret.substring(0, secret.length() - 1);
            alike("/en/search?q=", mistyped);
            alike("/ar/organisations?q=women+", mistyped);
        }
    }

    @Test
    void aHiddenKioskIsAnsweredAsOneThatIsNot() {
        for (var hidden : canaries.hidden) {
            for (var language : List.of("ar", "en", "fr")) {
                alike("/" + language + "/organisations/", hidden.slug());
            }
            alike("/api/v1/organisations/", hidden.id().toString());
        }
    }

    @Test
    void aHiddenFileIsAnsweredAsOneThatIsNot() {
        assertThat(hiddenFiles()).hasSize(2 * canaries.hidden.size()).allSatisfy(file -> alike("/files/", file));
    }

    @Test
    void noSecretIsInTheIndexOnTheDisk() throws IOException {
        search.reindex();
        var held = IndexOnDisk.of(data.resolve("search"));
        assertThat(held).contains(canaries.open.name().texts().values());
        assertSilent("the index", held);
    }

    private void alike(String route, String secret) {
        alike(visitor, route, secret);
    }

    private void alike(Reader reader, String route, String secret) {
        var nothing = absent(secret);
        assertThat(without(secret, reader.get(URI.create(route + encoded(secret)))))
                .as(route + secret)
                .isEqualTo(without(nothing, reader.get(URI.create(route + encoded(nothing)))));
    }

    /** A word that nobody wrote, as long as the secret and of the same letters; the same in every run. */
    private String absent(String secret) {
        var backwards = new StringBuilder(secret.substring(3)).reverse();
        var absent = secret.matches("[0-9a-f-]{36}")
                ? UUID.nameUUIDFromBytes(backwards.toString().getBytes(StandardCharsets.UTF_8)).toString()
                : secret.substring(0, 3) + backwards;
        assertThat(canaries.secrets()).doesNotContain(absent);
        return absent;
    }

    private static String without(String word, HttpResponse<String> answer) {
        var headers = new TreeSet<String>();
        answer.headers().map().forEach((name, values) -> {
            if (!TRANSPORT.contains(name.toLowerCase(Locale.ROOT))) {
                headers.add(name + values);
            }
        });
        return (answer.statusCode() + " " + headers + "\n" + answer.body()).replaceAll(FORM_TOKEN, "")
                .replace(word, "*")
                .replace(encoded(word), "*");
    }

    private void assertSilent(String where, String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        assertThat(Stream.concat(canaries.secrets().stream(), hiddenFiles().stream()).filter(lower::contains).toList())
                .as(where)
                .isEmpty();
    }

    /** What came, as it is and decoded in the ways that pages and addresses encode. */
    private static String everything(HttpResponse<String> answer) {
        return everything(answer.headers(), answer.body());
    }

    private static String everything(HttpHeaders headers, String body) {
        var raw = headers.map() + "\n" + body;
        var text = HtmlUtils.htmlUnescape(raw);
        return raw + "\n" + text + "\n"
                + URLDecoder.decode(text.replaceAll("%(?![0-9a-fA-F]{2})", "%25"), StandardCharsets.UTF_8);
    }

    private static String unpacked(HttpResponse<byte[]> answer) throws IOException {
        boolean packed = answer.headers().firstValue("content-encoding").isPresent();
        var body = new ByteArrayInputStream(answer.body());
        return new String((packed ? new GZIPInputStream(body) : body).readAllBytes(), StandardCharsets.UTF_8);
    }

    private List<String> addresses() {
        var addresses = new ArrayList<String>();
        ROUTES.values().stream().flatMap(List::stream).forEach(address -> {
            var whole = address.replace("OPEN", canaries.open.slug())
                    .replace("ID", canaries.open.id().toString())
                    .replace("LARGE", openFile(Logo::large).address())
                    .replace("SMALL", openFile(Logo::small).address())
                    .replace("SCRIPT", assets.address("js/suggest.js"));
            if (whole.contains("*")) {
                Stream.of("ar", "en", "fr").forEach(language -> addresses.add(whole.replace("*", language)));
            } else {
                addresses.add(whole);
            }
        });
        return addresses;
    }

    private List<String> routes() {
        return handlers.getHandlerMethods()
                .keySet()
                .stream()
                .filter(route -> route.getMethodsCondition().getMethods().isEmpty()
                        || route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getPatternValues().stream())
                .map(pattern -> pattern.replace("{language:ar|en|fr}", "*"))
                .distinct()
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
