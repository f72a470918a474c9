package org.multaqa.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.desk.QueuePagesTests.main;
import static org.multaqa.desk.QueuePagesTests.plain;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.accounts.AuditLog;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Role;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.membership.Standing;
import org.multaqa.stories.Company;
import org.multaqa.stories.Errand;
import org.multaqa.stories.Inbox;
import org.multaqa.stories.Mall;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;

/** Nour and Leila are editors, and each reads in the log what the other has done. */
@MallTest
class LogPagesTests {

    /** An act as it is given to the log, or to what hands it on to the log; one put together from a role is not. */
    /** They record what they are told, in words that stand elsewhere. */
    private static final List<String> PASSING_ON = List.of("GivingRoles.java", "Tidings.java", "Editing.java");

    private static final Pattern EDITED = Pattern.compile("\"((?:kiosk|logo)-[a-z]+)\"");

    private static final Pattern RECORDED = Pattern
            .compile(
                    "\\b(?:record|decide|tell|tidings\\.log)\\((?:[^\"();]|\\([^()]*\\))*(?:[^\"]*\\? *)?\"([a-z]+(?:-[a-z]+)+)\"(?:\\s*:\\s*\"([a-z]+(?:-[a-z]+)+)\")?");

    @Autowired
    private Company company;
    @Autowired
    private Inbox inbox;
    @Autowired
    private Mall mall;
    @Autowired
    private AuditLog audit;
    @Autowired
    private Gate gate;
    @Autowired
    private Messages messages;

    private Person salma;
    private Person leila;
    private Reader nour;

    @BeforeEach
    void theyAreAtTheDesk() {
        mall.empty();
        inbox.empty();
        company.leave();
        salma = company.member("Salma");
        leila = company.atDesk("Leila", Role.EDITOR);
        nour = company.proved(company.atDesk("Nour", Role.EDITOR));
    }

    @ParameterizedTest
    @CsvSource({"ar, موافقة على ملف, مهمة", "en, approved a case, Errand", "fr, a accepté un dossier, Course"})
    void whatLeilaDidIsReadInWords(String language, String act, String about) {
        var errand = inbox.open(Errand.KIND, null, salma, Duration.ZERO);
        company.proved(leila)
                .fillIn("/en/about", "/en/desk/cases/" + errand.id() + "/decision", "decision", "approve");

        assertThat(plain(main(nour, "/" + language + "/desk/log"))).containsSubsequence("<tbody>", "<bdi>Leila</bdi>",
                act, "/" + language + "/desk/cases/" + errand.id(), about);
    }

    @Test
    void theActsOfOnePersonAreReadAlone() {
        record(leila, 1);
        record(salma, 1);

        assertThat(main(nour, "/en/desk/log?person=" + leila.id())).contains("<bdi>Leila</bdi>", "Everybody’s")
                .doesNotContain("<bdi>Salma</bdi>");
    }

    @Test
    void theLogIsTurnedByNumber() {
        record(leila, 51);

        var address = "/en/desk/log?person=" + leila.id();
        assertThat(main(nour, address)).contains(address + "&amp;page=2");
        assertThat(nour.get(URI.create(address + "&page=99999")).statusCode()).isEqualTo(404);
        assertThat(nour.get(URI.create(address + "&page=0")).statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverIsGoneIsNotNamed() {
        record(salma, 1);
        company.leave();
        nour = company.proved(company.atDesk("Nour", Role.EDITOR));

        assertThat(main(nour, "/en/desk/log?person=" + salma.id())).contains("somebody who is gone")
                .doesNotContain("Salma");
    }

    @Test
    void anActThatNobodyKnowsAnyMoreIsShownByItsWord() {
        gate.change(Viewer.PROGRAM, () -> audit.record(leila.id(), "bridge-built", "bridge", salma.id()));
        assertThat(main(nour, "/en/desk/log")).contains("bridge-built", "<bdi>bridge</bdi>");
    }

    /** Whoever records a new act gives it words. */
    @Test
    void everyActThatTheProgramRecordsHasWordsInThreeLanguages() throws IOException {
        var acts = acts();
        assertThat(acts).allSatisfy((file, found) -> assertThat(found).as("acts of %s", file).isNotEmpty());
        var all = acts.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        all.addAll(actsOfEditing());
        for (var standing : Standing.values()) {
            all.add("member-made-" + standing.word());
        }
        for (var role : Role.values()) {
            all.add(role.word() + "-given");
            all.add(role.word() + "-taken");
        }
        assertThat(all).contains("member-invited", "kiosk-edited", "case-approved", "case-asked", "password-changed",
                "person-suspended",
                "suspension-ended");
        for (var language : Language.values()) {
            assertThat(messages.keys(language)).containsAll(all.stream().map(act -> "desk.act." + act).toList());
        }
    }

    /** The pages of the editor name what {@code Editing} records. */
    private static Set<String> actsOfEditing() throws IOException {
        var acts = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/org/multaqa/editing"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                EDITED.matcher(Files.readString(file)).results().forEach(found -> acts.add(found.group(1)));
            }
        }
        return acts;
    }

    /** By file that knows the log and records in it, the acts written there. */
    private static Map<String, Set<String>> acts() throws IOException {
        var acts = new HashMap<String, Set<String>>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var text = Files.readString(file);
                boolean records = text.contains("AuditLog") && text.contains(".record(")
                        || text.contains("tidings.log(");
                if (records && PASSING_ON.stream().noneMatch(file::endsWith)) {
                    acts.put(file.toString(), RECORDED.matcher(text)
                            .results()
                            .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()));
                }
            }
        }
        return acts;
    }

    private void record(Person person, int times) {
        gate.change(Viewer.PROGRAM, () -> {
            for (int i = 0; i < times; i++) {
                audit.record(person.id(), "password-changed", "person", person.id());
            }
        });
    }
}
