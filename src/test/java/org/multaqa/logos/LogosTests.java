package org.multaqa.logos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.files.Made;
import org.multaqa.files.UploadProblem;
import org.multaqa.files.UploadRefusedException;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.membership.Membership;
import org.multaqa.membership.Memberships;
import org.multaqa.membership.Standing;
import org.multaqa.organisations.Organisations;
import org.multaqa.search.Search;
import org.multaqa.stories.Company;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.multaqa.stories.Street;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The Bare Name Society gets a logo, and others in the street. */
@MallTest
class LogosTests {

    private static final String KIOSK = "/en/organisations/" + Street.BARE;

    @Autowired
    private Logos logos;
    @Autowired
    private Street street;
    @Autowired
    private Organisations organisations;
    @Autowired
    private Gate gate;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Company company;
    @Autowired
    private Memberships memberships;
    @Autowired
    private Reader reader;
    @Autowired
    private Search search;

    private UUID bare = new UUID(0, 0);

    @BeforeEach
    void open() {
        street.open();
        bare = gate.read(Viewer.VISITOR, () -> organisations.withSlug(Street.BARE)).orElseThrow().id();
    }

    @Test
    void aLogoIsKeptInTwoSizes() throws Exception {
        set(bare, Made.png(1200, 600));
        var logo = logo(Viewer.VISITOR);
        assertThat(logo.large().box().width()).isEqualTo(320);
        assertThat(logo.large().box().height()).isEqualTo(160);
        assertThat(logo.small().box().width()).isEqualTo(96);
        assertThat(logo.small().size()).isLessThan(3_500);
    }

    @Test
    void theKioskShowsItFromTheMomentWhenItIsSet() throws Exception {
        assertThat(page(KIOSK)).contains("<svg class=\"emblem").doesNotContain("class=\"logo\"");

        set(bare, Made.png(400, 400));

        assertThat(page(KIOSK)).contains("<img class=\"logo\" src=\"" + logo(Viewer.VISITOR).large().address()
                + "\" width=\"320\" height=\"320\" alt=\"\">");
    }

    @Test
    void listsShowItSmall() throws Exception {
        set(bare, Made.png(400, 200));
        search.catchUp();
        assertThat(page("/en/organisations?q=bare+name+society")).contains("<img class=\"logo\" src=\""
                + logo(Viewer.VISITOR).small().address() + "\" width=\"96\" height=\"48\" alt=\"\" loading=\"lazy\">");
    }

    @Test
    void itsAddressAnswersWithThePicture() throws Exception {
        set(bare, Made.png(400, 200));
        var small = logo(Viewer.VISITOR).small();
        var answer = reader.ask("GET", URI.create(small.address()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).hasSize((int) small.size());
    }

    @Test
    void aNewLogoTakesThePlaceOfTheOld() throws Exception {
        set(bare, Made.png(400, 200));
        var old = logo(Viewer.VISITOR);
        set(bare, Made.png(200, 400));

        assertThat(logo(Viewer.VISITOR).large().box().height()).isEqualTo(320);
        assertThat(reader.ask("GET", URI.create(old.large().address())).statusCode()).isEqualTo(404);
        assertThat(files()).isEqualTo(2);
    }

    @Test
    void ofTwoThatAreSetAtOnceOneStays() {
        Stream.of(Made.png(400, 200), Made.png(200, 400))
                .map(picture -> CompletableFuture.runAsync(() -> setAnyhow(bare, picture)))
                .toList()
                .forEach(CompletableFuture::join);
        var logo = logo(Viewer.VISITOR);
        assertThat(logo.large().box().width() > logo.large().box().height())
                .isEqualTo(logo.small().box().width() > logo.small().box().height());
        assertThat(files()).isEqualTo(2);
    }

    @Test
    void aLogoThatIsRemovedGivesTheEmblemBack() throws Exception {
        set(bare, Made.png(400, 200));
        assertThat(page(KIOSK)).contains("class=\"logo\"");

        logos.remove(Viewer.PROGRAM, bare);

        assertThat(page(KIOSK)).contains("<svg class=\"emblem").doesNotContain("class=\"logo\"");
        assertThat(files()).isZero();
    }

    @Test
    void theLogoOfAHiddenOrganisationIsSeenByNobody() throws Exception {
        set(bare, Made.png(400, 200));
        var logo = logo(Viewer.VISITOR);
        gate.change(Viewer.PROGRAM, () -> organisations.save(organisations.withId(bare).orElseThrow().goDark()));

        assertThat(gate.read(Viewer.VISITOR, () -> logos.of(List.of(bare)))).isEmpty();
        assertThat(logo(Viewer.PROGRAM)).isEqualTo(logo);
        assertThat(reader.ask("GET", URI.create(logo.small().address())).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyTheOrganisationsOwnPeopleSetIt() throws Exception {
        company.leave();
        var amal = company.member("Amal");
        var basma = company.member("Basma");
        gate.change(Viewer.PROGRAM,
                () -> memberships.save(new Membership(bare, amal.id(), Standing.EDITOR, Instant.EPOCH)));

        logos.set(Viewer.of(amal.id()), bare, Made.in(Made.png(400, 200)), "logo.png");
        var logo = logo(Viewer.VISITOR);
        logos.set(Viewer.of(amal.id()), bare, Made.in(Made.png(200, 400)), "logo.png");
        assertThat(logo(Viewer.VISITOR)).isNotEqualTo(logo);
        assertThat(files()).isEqualTo(2);

        var shown = logo(Viewer.VISITOR);
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(
                () -> logos.set(Viewer.of(basma.id()), bare, Made.in(Made.png(400, 200)), "logo.png"));
        logos.remove(Viewer.of(basma.id()), bare);
        assertThat(logo(Viewer.VISITOR)).isEqualTo(shown);

        logos.remove(Viewer.of(amal.id()), bare);
        assertThat(files()).isZero();
    }

    @Test
    void whatIsNoPictureChangesNothing() throws Exception {
        set(bare, Made.png(400, 200));
        var logo = logo(Viewer.VISITOR);
        assertThatExceptionOfType(UploadRefusedException.class).isThrownBy(() -> set(bare, Made.pdf("words")))
                .matches(refusal -> refusal.problem() == UploadProblem.NOT_A_PICTURE);
        assertThat(logo(Viewer.VISITOR)).isEqualTo(logo);
    }

    /** The heaviest logos there can be, on every organisation of a page. */
    @Test
    void aPageOfTheDirectoryWithAllItsLogosTakesLessThanAHundredKilobytes() throws Exception {
        var noise = Made.noisyPng(96, 96);
        var all = gate.read(Viewer.VISITOR, () -> organisations.slugsFrom(new UUID(0, 0), 100)
                .stream()
                .flatMap(slug -> organisations.withSlug(slug).stream())
                .toList());
        for (var organisation : all) {
            set(organisation.id(), noise);
        }
        search.catchUp();
        var address = URI.create("/ar/organisations");
        long pictures = pictures(reader.get(address).body());
        assertThat(pictures).isPositive();
        assertThat(reader.getPacked(address).body().length + pictures).isLessThan(100_000);
    }

    private long pictures(String page) {
        return Pattern.compile("<img class=\"logo\" src=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> reader.ask("GET", URI.create(found.group(1))))
                .mapToLong(answer -> answer.body().length)
                .sum();
    }

    private void set(UUID organisation, byte[] picture) throws UploadRefusedException {
        logos.set(Viewer.PROGRAM, organisation, Made.in(picture), "logo.png");
    }

    private void setAnyhow(UUID organisation, byte[] picture) {
        try {
            set(organisation, picture);
        } catch (UploadRefusedException refused) {
            throw new AssertionError(refused);
        }
    }

    private Logo logo(Viewer viewer) {
        Map<UUID, Logo> all = gate.read(viewer, () -> logos.of(List.of(bare)));
        return Objects.requireNonNull(all.get(bare));
    }

    private long files() {
        return gate.read(Viewer.PROGRAM, () -> jdbc.sql("select count(*) from files").query(Long.class).single());
    }

    private String page(String address) {
        return reader.get(URI.create(address)).body();
    }
}
