package org.multaqa.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.database.DataFolder;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Profile;
import org.multaqa.stories.Mall;
import org.multaqa.stories.MallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of Athar, which is published, and of Bayt, which still prepares its kiosk. */
@MallTest
class FilesTests {

    private static final String CANARY = "qzxfilecanary";
    private static final byte[] BYTES = Made.pdf(CANARY);

    @Autowired
    private Files files;
    @Autowired
    private Uploads uploads;
    @Autowired
    private Remains remains;
    @Autowired
    private DataFolder data;
    @Autowired
    private Gate gate;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Organisations organisations;
    @Autowired
    private Mall mall;

    private final UUID athar = UUID.randomUUID();
    private final UUID bayt = UUID.randomUUID();

    @BeforeEach
    void twoOrganisations() {
        mall.empty();
        remains.erase();
        gate.change(Viewer.PROGRAM, () -> organisations
                .save(List.of(draft(athar, "athar").publish(Instant.parse("2026-03-01T12:00:00Z")),
                        draft(bayt, "bayt"))));
    }

    private static Organisation draft(UUID id, String name) {
        return Organisation.draft(id, name, Profile.named(LocalizedText.of(Language.EN, name)).build(), null);
    }

    @Test
    void aFileIsSeenByWhoeverSeesWhatItBelongsTo() throws Exception {
        var file = kept(athar);
        try (var opened = files.open(Viewer.VISITOR, file).orElseThrow()) {
            assertThat(opened.bytes()).hasBinaryContent(BYTES);
            assertThat(opened.file().name()).isEqualTo("تقرير.pdf");
            assertThat(opened.file().kind()).isEqualTo(FileKind.PDF);
            assertThat(opened.file().size()).isEqualTo(BYTES.length);
        }
    }

    @Test
    void aFileOfAHiddenOrganisationIsAsAbsentAsOneThatIsNot() throws Exception {
        var file = kept(bayt);
        assertThat(files.open(Viewer.VISITOR, file)).isEmpty();
        assertThat(files.open(Viewer.VISITOR, UUID.randomUUID())).isEmpty();
        try (var opened = files.open(Viewer.PROGRAM, file).orElseThrow()) {
            assertThat(opened.file().id()).isEqualTo(file);
        }
    }

    @Test
    void aFileIsHiddenWithItsOrganisation() throws Exception {
        var file = kept(athar);
        gate.change(Viewer.PROGRAM,
                () -> organisations.save(organisations.withId(athar).orElseThrow().goDark()));
        assertThat(files.open(Viewer.VISITOR, file)).isEmpty();
    }

    @Test
    void aFileOfNothingIsSeenByNobody() throws Exception {
        try (var received = received()) {
            var file = gate.write(Viewer.PROGRAM, () -> files.keep(List.of(received))).getFirst();
            assertThat(files.open(Viewer.VISITOR, file)).isEmpty();
            gate.change(Viewer.PROGRAM, () -> files.forget(file));
        }
    }

    @Test
    void whoForgetsTheGateSeesNothing() throws Exception {
        kept(athar);
        for (var table : List.of("files", "file_remains", "organisation_logos")) {
            assertThat(jdbc.sql("select count(*) from " + table).query(Long.class).single()).as(table).isZero();
        }
    }

    @Test
    void aVisitorCanForgetAndLinkNothing() throws Exception {
        var file = kept(athar);
        gate.change(Viewer.VISITOR, () -> files.forget(file));
        assertThat(gate.write(Viewer.VISITOR, () -> jdbc.sql("delete from organisation_logos").update())).isZero();
        assertThatThrownBy(() -> gate.change(Viewer.VISITOR, () -> link(athar, 320, file)))
                .isInstanceOf(DataAccessException.class);
        try (var received = received()) {
            assertThatThrownBy(() -> gate.write(Viewer.VISITOR, () -> files.keep(List.of(received))))
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(gate.read(Viewer.VISITOR, () -> files.withIds(List.of(file)))).hasSize(1);
    }

    @Test
    void whatIsForgottenIsGoneFromTheDisk() throws Exception {
        var file = kept(athar);
        assertThat(onDisk()).contains(CANARY);

        gate.change(Viewer.PROGRAM, () -> files.forget(file));

        await().untilAsserted(() -> assertThat(onDisk()).doesNotContain(CANARY));
        assertThat(files.open(Viewer.PROGRAM, file)).isEmpty();
    }

    @Test
    void withAnOrganisationItsFilesAreGoneFromTheDisk() throws Exception {
        kept(athar);
        mall.empty();
        remains.erase();
        assertThat(onDisk()).doesNotContain(CANARY);
        assertThat(gate.read(Viewer.PROGRAM, () -> jdbc.sql("select count(*) from files").query(Long.class).single()))
                .isZero();
    }

    @Test
    void theSameBytesStayUntilTheLastFileOfThemIsForgotten() throws Exception {
        var first = kept(athar);
        var second = kept(bayt);

        gate.change(Viewer.PROGRAM, () -> files.forget(first));
        remains.erase();
        assertThat(onDisk()).contains(CANARY);

        gate.change(Viewer.PROGRAM, () -> files.forget(second));
        remains.erase();
        assertThat(onDisk()).doesNotContain(CANARY);
    }

    /** Erasing waits for whoever is about to keep the same bytes again, and then finds that they are needed. */
    @Test
    void bytesThatAreKeptAgainWhileTheyAreErasedStay() throws Exception {
        var first = kept(athar);
        gate.change(Viewer.PROGRAM, () -> jdbc.sql("delete from files where id = ?").param(first).update());
        try (var again = received()) {
            var erasing = gate.write(Viewer.PROGRAM, () -> {
                link(bayt, 320, files.keep(List.of(again)).getFirst());
                var started = CompletableFuture.runAsync(remains::erase);
                await().until(this::somebodyWaits);
                return started;
            });
            erasing.join();
        }
        assertThat(onDisk()).contains(CANARY);
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single();
    }

    /** They were announced, and are due an hour later; here that hour is over. */
    @Test
    void bytesOfATransactionThatFailedAreErasedInTheEnd() throws Exception {
        try (var received = received()) {
            assertThatThrownBy(() -> gate.change(Viewer.PROGRAM, () -> {
                files.keep(List.of(received));
                throw new IllegalStateException("no");
            })).hasMessage("no");
        }
        remains.erase();
        assertThat(onDisk()).as("within the hour").contains(CANARY);

        gate.change(Viewer.PROGRAM,
                () -> jdbc.sql("update file_remains set due = due - interval '1 hour'").update());
        remains.erase();
        assertThat(onDisk()).doesNotContain(CANARY);
    }

    @Test
    void bytesThatWereAnnouncedAndKeptStayWhenTheyAreDue() throws Exception {
        kept(athar);
        gate.change(Viewer.PROGRAM,
                () -> jdbc.sql("update file_remains set due = due - interval '1 hour'").update());
        remains.erase();
        assertThat(onDisk()).contains(CANARY);
    }

    @Test
    void ofWhatIsReceivedAndNotKeptNothingStays() throws Exception {
        received().close();
        assertThat(onDisk()).doesNotContain(CANARY);
    }

    @Test
    void anUploadIsNotWaitedForInATransaction() {
        assertThatThrownBy(() -> gate.change(Viewer.PROGRAM, () -> {
            try (var received = uploads.file(Made.in(BYTES), "a.pdf")) {
                files.keep(List.of(received));
            } catch (UploadRefusedException refused) {
                throw new AssertionError(refused);
            }
        })).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPictureAmongFilesIsMadeAnew() throws Exception {
        var sent = Made.jpegHeld(6, CANARY, 60, 40);
        try (var received = uploads.file(Made.in(sent), "a.jpg")) {
            assertThat(received.box()).isEqualTo(new Box(40, 60));
            assertThat(onDisk()).doesNotContain(CANARY);
        }
    }

    private Received received() throws UploadRefusedException {
        return uploads.file(Made.in(BYTES), "تقرير.docx");
    }

    private UUID kept(UUID organisation) throws UploadRefusedException {
        try (var received = received()) {
            return gate.write(Viewer.PROGRAM, () -> {
                var id = files.keep(List.of(received)).getFirst();
                link(organisation, 320, id);
                return id;
            });
        }
    }

    private void link(UUID organisation, int side, UUID file) {
        jdbc.sql("insert into organisation_logos (organisation, side, file) values (?, ?, ?)")
                .params(organisation, side, file)
                .update();
    }

    /** Every byte below the folder of the files. */
    private String onDisk() throws IOException {
        var all = new StringBuilder();
        try (var paths = java.nio.file.Files.walk(data.resolve("files"))) {
            for (Path path : paths.filter(java.nio.file.Files::isRegularFile).toList()) {
                all.append(java.nio.file.Files.readString(path, StandardCharsets.ISO_8859_1)).append('\n');
            }
        }
        return all.toString();
    }
}
