package org.multaqa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedServerTests {

    static Path folder;
    static EmbeddedServer server;
    static Access access;

    @BeforeAll
    static void theMallStartsForTheFirstTime() throws IOException {
        folder = TestFolders.fresh("embedded");
        server = new EmbeddedServer(folder, TestFolders.SMALL);
        access = server.start();
    }

    @AfterAll
    static void theMallStops() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"fsync, on", "full_page_writes, on", "synchronous_commit, on", "data_checksums, on",
            "listen_addresses, 127.0.0.1", "password_encryption, scram-sha-256",
            "server_encoding, UTF8", "jit, off", "shared_buffers, 16MB", "max_connections, 60"})
    void runsDurableSmallAndOnLoopback(String setting, String value) throws SQLException {
        assertThat(TestFolders.ask(access.ownerUrl(), access.owner(), "show " + setting)).isEqualTo(value);
    }

    @Test
    void ordersTextByTheBuiltinLocaleWhateverTheHostHas() throws SQLException {
        assertThat(TestFolders.ask(access.ownerUrl(), access.owner(),
                "select datlocprovider::text || ' ' || datlocale from pg_database where datname = current_database()"))
                .isEqualTo("b C.UTF-8");
    }

    @Test
    void neitherRoleIsStrong() throws SQLException {
        assertThat(TestFolders.ask(access.applicationUrl(), access.application(), """
                select count(*) from pg_roles
                where rolname in ('multaqa', 'multaqa_owner')
                and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                """)).isEqualTo("2");
    }

    @Test
    void theOwnerMakesTablesAndTheApplicationDoesNot() throws SQLException {
        TestFolders.tell(access.ownerUrl(), access.owner(), "create table of_owner (id int)");
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> TestFolders.tell(access.applicationUrl(),
                access.application(), "create table of_application (id int)"))
                .withMessageContaining("permission denied for schema public");
    }

    @Test
    void theApplicationReadsNothingThatItWasNotGranted() throws SQLException {
        TestFolders.tell(access.ownerUrl(), access.owner(), "create table ungranted (id int)");
        assertThatExceptionOfType(SQLException.class).isThrownBy(
                () -> TestFolders.ask(access.applicationUrl(), access.application(), "select count(*) from ungranted"))
                .withMessageContaining("permission denied");
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatExceptionOfType(SQLException.class).isThrownBy(
                () -> TestFolders.ask(access.applicationUrl(), new Login("multaqa", "guessed"), "select 1"))
                .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void theSuperuserIsRefused() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> TestFolders.ask(access.applicationUrl(), new Login("postgres", ""), "select 1"))
                .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo("28000"));
    }

    @Test
    void noOtherAddressOfTheHostAnswers() throws IOException {
        int port = URI.create(access.ownerUrl().substring("jdbc:".length())).getPort();
        for (InetAddress address : NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(Inet4Address.class::isInstance)
                .filter(address -> !address.isLoopbackAddress())
                .toList()) {
            assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> {
                try (Socket socket = new Socket()) {
                    socket.connect(new InetSocketAddress(address, port), 5_000);
                }
            });
        }
    }

    @Test
    void noSocketAnswersEither() throws IOException {
        int socketFolder = 4;
        assertThat(Files.readAllLines(folder.resolve("postgresql/cluster/data/postmaster.pid")).get(socketFolder))
                .isBlank();
    }

    @Test
    void onlyItsUserReadsThePasswords() throws IOException {
        Path passwords = folder.resolve("postgresql/cluster/passwords");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords))).isEqualTo("rw-------");
    }

    @Test
    void itsLogHoldsNothingThatPeopleWrote() throws SQLException, IOException {
        TestFolders.tell(access.ownerUrl(), access.owner(), "create table reader (address text primary key)");
        TestFolders.tell(access.ownerUrl(), access.owner(), "insert into reader values ('layla@example.org')");
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> TestFolders.tell(access.ownerUrl(),
                access.owner(), "insert into reader values ('layla@example.org')"));
        assertThat(folder.resolve("postgresql/server.log")).content().doesNotContain("layla");
    }
}
