package org.multaqa.database;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

@Tag("fault")
class EmbeddedServerFaultTests {

    static final String COUNT = "select count(*) from number where value <= %d";

    Path folder;

    @BeforeEach
    void aFolderForEachStory(TestInfo story) throws IOException {
        folder = TestFolders.fresh(story.getTestMethod().orElseThrow().getName());
    }

    @AfterEach
    void nothingStaysBehind() throws Exception {
        awaitNoServer();
    }

    @Test
    void aKilledJvmLeavesNoServerAndLosesNothingAcknowledged() throws Exception {
        for (int round = 0; round < Integer.getInteger("multaqa.rounds", 3); round++) {
            int acknowledged;
            try (Spawned mall = writing()) {
                acknowledged = acknowledgedBy(mall, 20);
                mall.kill();
            }
            awaitNoServer();
            assertThatAllAreThere(acknowledged);
            forgetNumbers();
        }
    }

    @Test
    void theWholeTreeKilledAtOnceRecovers() throws Exception {
        int acknowledged;
        try (Spawned mall = writing()) {
            acknowledged = acknowledgedBy(mall, 20);
            mall.handle().descendants().forEach(ProcessHandle::destroyForcibly);
            mall.kill();
        }
        assertThatAllAreThere(acknowledged);
    }

    @Test
    void aServerWhoseGuardWasKilledTooIsStoppedByTheNextStart() throws Exception {
        int acknowledged;
        long leftover;
        try (Spawned mall = writing()) {
            acknowledged = acknowledgedBy(mall, 20);
            leftover = postmaster();
            mall.freeze();
            mall.handle()
                    .descendants()
                    .filter(process -> process.pid() != leftover)
                    .filter(process -> process.parent().map(ProcessHandle::pid).orElse(0L) != leftover)
                    .forEach(ProcessHandle::destroyForcibly);
            mall.kill();
        }
        assertThat(servers()).as("the leftover lives").anyMatch(process -> process.pid() == leftover);
        assertThatAllAreThere(acknowledged);
    }

    @Test
    void aServerThatEndsByItselfComesBackOnTheSamePort() throws Exception {
        try (EmbeddedServer server = new EmbeddedServer(folder, TestFolders.SMALL)) {
            Access access = server.start();
            long first = postmaster();
            try (var changes = FileSystems.getDefault().newWatchService()) {
                pidFile().getParent().register(changes, ENTRY_CREATE, ENTRY_MODIFY);
                ProcessHandle.of(first).orElseThrow().destroyForcibly();
                // The server says in its file when it answers again.
                while (!answers(access)) {
                    var changed = changes.poll(1, TimeUnit.MINUTES);
                    assertThat(changed).as("the server is back").isNotNull();
                    changed.pollEvents();
                    changed.reset();
                }
            }
            assertThat(postmaster()).isNotEqualTo(first);
        }
    }

    @Test
    void aProcessNumberThatNowBelongsToAnotherProgramDoesNotHinder() throws Exception {
        try (EmbeddedServer server = new EmbeddedServer(folder, TestFolders.SMALL)) {
            server.start();
        }
        Files.writeString(pidFile(), ProcessHandle.current().pid() + "\n" + folder + "\n");
        try (EmbeddedServer server = new EmbeddedServer(folder, TestFolders.SMALL)) {
            assertThat(answers(server.start())).isTrue();
        }
    }

    @Test
    void filesHalfUnpackedOrHalfMadeAreMadeAnew() throws Exception {
        Files.createDirectories(folder.resolve("postgresql/binaries/unpacking-1/bin"));
        Files.createDirectories(folder.resolve("postgresql/cluster.new/data/base"));
        try (EmbeddedServer server = new EmbeddedServer(folder, TestFolders.SMALL)) {
            assertThat(answers(server.start())).isTrue();
        }
        assertThat(folder.resolve("postgresql/binaries/unpacking-1")).doesNotExist();
    }

    private Spawned writing() throws IOException {
        return Spawned.running(WritingMall.class.getName(), folder.toString());
    }

    private static int acknowledgedBy(Spawned mall, int atLeast) throws IOException {
        int acknowledged = 0;
        while (acknowledged < atLeast) {
            acknowledged = Integer.parseInt(mall.awaitLine("acknowledged "));
        }
        return acknowledged;
    }

    private void assertThatAllAreThere(int acknowledged) throws IOException, SQLException {
        try (EmbeddedServer server = new EmbeddedServer(folder, TestFolders.SMALL)) {
            Access access = server.start();
            assertThat(TestFolders.ask(access.ownerUrl(), access.owner(), COUNT.formatted(acknowledged)))
                    .isEqualTo(Integer.toString(acknowledged));
        }
    }

    private void forgetNumbers() throws IOException, SQLException {
        try (EmbeddedServer server = new EmbeddedServer(folder, TestFolders.SMALL)) {
            Access access = server.start();
            TestFolders.tell(access.ownerUrl(), access.owner(), "truncate number");
        }
    }

    private static boolean answers(Access access) {
        try {
            return TestFolders.ask(access.ownerUrl(), access.owner(), "select 1").equals("1");
        } catch (SQLException notYet) {
            return false;
        }
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(pidFile()).getFirst());
    }

    private Path pidFile() {
        return folder.resolve("postgresql/cluster/data/postmaster.pid");
    }

    private List<ProcessHandle> servers() {
        return ProcessHandle.allProcesses()
                .filter(
                        process -> process.info()
                                .commandLine()
                                .filter(line -> line.contains(folder + "/postgresql"))
                                .isPresent())
                .toList();
    }

    /** Waits until the guard has stopped the server, and whatever that has begun has ended. */
    private void awaitNoServer() throws Exception {
        for (var left = servers(); !left.isEmpty(); left = servers()) {
            for (var server : left) {
                server.onExit().get(1, TimeUnit.MINUTES);
            }
        }
    }
}
