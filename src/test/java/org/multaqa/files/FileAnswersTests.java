package org.multaqa.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.membership.Membership;
import org.multaqa.membership.Memberships;
import org.multaqa.membership.Standing;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Profile;
import org.multaqa.stories.Company;
import org.multaqa.stories.Mall;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A visitor asks for files of Athar, which is published and may go dark. */
@MallTest
class FileAnswersTests {

    private static final byte[] PDF = Made.pdf("words");

    @Autowired
    private Files files;
    @Autowired
    private Uploads uploads;
    @Autowired
    private Gate gate;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Organisations organisations;
    @Autowired
    private Company company;
    @Autowired
    private Memberships memberships;
    @Autowired
    private Mall mall;
    @Autowired
    private Reader reader;

    private final UUID athar = UUID.randomUUID();

    @BeforeEach
    void athar() {
        mall.empty();
        gate.change(Viewer.PROGRAM,
                () -> organisations.save(Organisation
                        .draft(athar, "athar", Profile.named(LocalizedText.of(Language.EN, "Athar")).build(), null)
                        .publish(Instant.parse("2026-03-01T12:00:00Z"))));
    }

    @Test
    void aDocumentIsHandedOverToBeKept() throws Exception {
        var answer = get(kept(PDF, "تقرير \"2025\".pdf"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(PDF);
        assertThat(header(answer, "content-type")).isEqualTo("application/pdf");
        assertThat(header(answer, "content-disposition")).isEqualTo("attachment; filename=\"file.pdf\"; "
                + "filename*=UTF-8''%D8%AA%D9%82%D8%B1%D9%8A%D8%B1%20-2025-.pdf");
    }

    @Test
    void aPictureIsShown() throws Exception {
        var answer = get(kept(Made.png(40, 20), "flag.svg"));
        assertThat(header(answer, "content-type")).isEqualTo("image/png");
        assertThat(header(answer, "content-disposition"))
                .isEqualTo("inline; filename=\"file.png\"; filename*=UTF-8''flag.png");
    }

    @Test
    void nothingInAFileCanDoAnything() throws Exception {
        var answer = get(kept(PDF, "a.pdf"));
        assertThat(header(answer, "content-security-policy")).startsWith("sandbox; default-src 'none';");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(answer, "cross-origin-resource-policy")).isEqualTo("same-origin");
    }

    @Test
    void aTableSaysThatItIsUtf8() throws Exception {
        var answer = get(kept(Made.text("name,country\nأمل,EG\n"), "a.csv"));
        assertThat(header(answer, "content-type")).isEqualToIgnoringCase("text/csv;charset=utf-8");
    }

    @Test
    void aCopyMustBeAskedForEachTime() throws Exception {
        var file = kept(PDF, "a.pdf");
        var first = get(file);
        assertThat(header(first, "cache-control")).isEqualTo("public, no-cache");
        var tag = header(first, "etag");
        var again = reader.ask("GET", URI.create(KeptFile.address(file)), "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        goDark();
        assertThat(reader.ask("GET", URI.create(KeptFile.address(file)), "If-None-Match", tag).statusCode())
                .isEqualTo(404);
    }

    /** Amal writes for Athar, and so sees what it shows nobody else. */
    @Test
    void whatNotEveryoneSeesNoProxyMayKeep() throws Exception {
        company.leave();
        var amal = company.member("Amal");
        gate.change(Viewer.PROGRAM,
                () -> memberships.save(new Membership(athar, amal.id(), Standing.EDITOR, Instant.EPOCH)));
        var file = kept(PDF, "a.pdf");
        goDark();

        var answer = company.reading(amal).ask("GET", URI.create(KeptFile.address(file)));

        assertThat(answer.body()).isEqualTo(PDF);
        assertThat(header(answer, "cache-control")).isEqualTo("private, no-cache");
        gate.change(Viewer.PROGRAM, () -> memberships.end(athar, amal.id()));
        assertThat(company.reading(amal).ask("GET", URI.create(KeptFile.address(file))).statusCode()).isEqualTo(404);
    }

    @Test
    void headTellsTheSameWithoutTheBytes() throws Exception {
        var file = kept(PDF, "a.pdf");
        var head = reader.ask("HEAD", URI.create(KeptFile.address(file)));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "content-length")).isEqualTo(String.valueOf(PDF.length));
        assertThat(header(head, "etag")).isEqualTo(header(get(file), "etag"));
    }

    @Test
    void aHiddenFileIsAnsweredAsOneThatIsNot() throws Exception {
        var file = kept(PDF, "a.pdf");
        goDark();
        var hidden = get(file);
        var absent = get(UUID.randomUUID());
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(absent.body());
        assertThat(hidden.headers().map().keySet()).isEqualTo(absent.headers().map().keySet());
        assertThat(header(hidden, "cache-control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({"1-1-1-1-1", "nothing", "%20", "..%2e", "00000000-0000-0000-0000-00000000000G"})
    void whatIsNoIdIsMissingToo(String id) {
        assertThat(reader.get(URI.create("/files/" + id)).statusCode()).isIn(400, 404);
    }

    @Test
    void anotherWayToWriteAnIdIsMissing() throws Exception {
        var shouted = KeptFile.address(kept(PDF, "a.pdf")).toUpperCase(Locale.ROOT).replace("/FILES/", "/files/");
        assertThat(reader.get(URI.create(shouted)).statusCode()).isEqualTo(shouted.matches(".*[A-F].*") ? 404 : 200);
    }

    private void goDark() {
        gate.change(Viewer.PROGRAM, () -> organisations.save(organisations.withId(athar).orElseThrow().goDark()));
    }

    private UUID kept(byte[] bytes, String name) throws UploadRefusedException {
        try (var received = uploads.file(Made.in(bytes), name)) {
            return gate.write(Viewer.PROGRAM, () -> {
                var id = files.keep(List.of(received)).getFirst();
                jdbc.sql("insert into organisation_logos (organisation, side, file) values (?, 320, ?)")
                        .params(athar, id)
                        .update();
                return id;
            });
        }
    }

    private HttpResponse<byte[]> get(UUID file) {
        return reader.ask("GET", URI.create(KeptFile.address(file)));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
