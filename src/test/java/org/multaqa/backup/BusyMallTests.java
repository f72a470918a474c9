package org.multaqa.backup;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.organisations.Audience;
import org.multaqa.organisations.Contact;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Profile;
import org.multaqa.stories.Audible;
import org.multaqa.stories.Mall;
import org.multaqa.stories.MallTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A mall that serves is saved while four people list organisations, one after the other. */
@MallTest
@Tag("fault")
@ExtendWith(Audible.class)
class BusyMallTests {

    private static final int WRITERS = 4;
    private static final int AT_LEAST = 25;

    @Autowired
    private Mall mall;
    @Autowired
    private Gate gate;
    @Autowired
    private Organisations organisations;

    @TempDir
    private Path folder;

    private final AtomicInteger number = new AtomicInteger();
    private final AtomicBoolean saved = new AtomicBoolean();

    @BeforeEach
    @AfterEach
    void nothingElseIsListed() {
        mall.empty();
    }

    @Test
    void itIsSavedAsOfOneMoment() throws Exception {
        var enough = new CountDownLatch(WRITERS * AT_LEAST);
        var writers = new ArrayList<Thread>();
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.add(Thread.ofPlatform().start(() -> write(enough)));
        }
        var file = folder.resolve("mall.zip");
        try {
            enough.await();
            assertThat(new SmallMall(Path.of("target/test-data"), List.of()).run("backup", file.toString()).status())
                    .isZero();
        } finally {
            saved.set(true);
            for (var writer : writers) {
                writer.join();
            }
        }
        assertThatEachIsThereWithAllItsParts(file);
    }

    private void write(CountDownLatch enough) {
        while (!saved.get()) {
            gate.change(Viewer.PROGRAM, () -> organisations.save(List.of(association(number.incrementAndGet()))));
            enough.countDown();
        }
    }

    private static Organisation association(int number) {
        var name = LocalizedText.of(Language.EN, Map.of(Language.EN, "Association " + number));
        var profile = Profile.named(name)
                .alsoNamed("Friends of the harbour " + number, Language.EN)
                .topics(List.of("health"))
                .reachedBy(new Contact(Contact.Means.EMAIL, "desk@harbour.example.org", Audience.NOBODY))
                .build();
        return Organisation.draft(UUID.randomUUID(), "association-" + number, profile, null);
    }

    private static void assertThatEachIsThereWithAllItsParts(Path file) throws IOException {
        try (var archive = Archive.of(file, new Progress(new PrintWriter(new StringWriter())))) {
            var all = perOrganisation(archive, "organisations", "id");
            assertThat(all).hasSizeGreaterThanOrEqualTo(WRITERS * AT_LEAST);
            for (var part : List.of("organisation_names", "organisation_topics", "organisation_contacts")) {
                assertThat(perOrganisation(archive, part, "organisation")).as(part).isEqualTo(all);
            }
            assertThat(perOrganisation(archive, "changes", "id")).containsAllEntriesOf(all);
        }
    }

    private static Map<String, Long> perOrganisation(Archive archive, String name, String column) throws IOException {
        var table = archive.told().tables().stream().filter(one -> one.name().equals(name)).findAny().orElseThrow();
        int place = table.columns().indexOf(column);
        try (var rows = archive.content(table)) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .collect(groupingBy(row -> row.split("\t", -1)[place], counting()));
        }
    }
}
