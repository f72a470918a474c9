package org.multaqa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ExternalServerTests {

    final MockEnvironment environment = new MockEnvironment()
            .withProperty("spring.datasource.url", "jdbc:postgresql://127.0.0.1/mall")
            .withProperty("spring.datasource.username", "amal")
            .withProperty("spring.datasource.password", "one")
            .withProperty("spring.flyway.user", "omar")
            .withProperty("spring.flyway.password", "two");

    @Test
    void theApplicationsRoleIsMissing() {
        environment.setProperty("spring.datasource.username", "");
        assertThatItIsRefused("An external PostgreSQL is set, but not the role of the application: "
                + "set spring.datasource.username.");
    }

    @Test
    void theOwnersRoleIsMissing() {
        environment.setProperty("spring.flyway.user", "");
        assertThatItIsRefused("An external PostgreSQL is set, but not the role that owns the database and changes "
                + "its tables: set spring.flyway.user.");
    }

    @Test
    void theServerIsOfAnotherKind() {
        environment.setProperty("spring.datasource.url", "jdbc:mysql://127.0.0.1/mall");
        assertThatItIsRefused("Multaqa needs a PostgreSQL: spring.datasource.url must begin with jdbc:postgresql://, "
                + "the server and the database.");
    }

    @Test
    void nobodyAnswers() throws IOException {
        String place;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            place = "127.0.0.1:" + closed.getLocalPort() + "/mall";
        }
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://" + place);
        assertThatItIsRefused(
                "No PostgreSQL answers at " + place + ": start it, or check spring.datasource.url.");
    }

    @Test
    void theHostIsUnknown() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://nowhere.invalid/mall?password=hidden");
        assertThatItIsRefused("The host of PostgreSQL at nowhere.invalid:5432/mall is unknown: "
                + "check spring.datasource.url.");
    }

    @Test
    void theServerIsTooOld() {
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> ExternalServer.refuseOld(140_011, "spring.datasource."))
                .withMessage("The PostgreSQL in spring.datasource.url has version 14, and Multaqa needs 15 or newer: "
                        + "upgrade it, or name another.");
    }

    private void assertThatItIsRefused(String sentence) {
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> new ExternalServer(environment).access())
                .withMessage(sentence);
    }

    @Nested
    class OfDebian {

        static DebianServer debian;

        @BeforeAll
        static void aServerWithTwoRolesRuns() throws IOException, SQLException {
            debian = DebianServer.started();
            String url = debian.url("postgres");
            TestFolders.tell(url, debian.superuser(), "create role omar login password 'two'");
            TestFolders.tell(url, debian.superuser(), "create role amal login password 'one'");
            TestFolders.tell(url, debian.superuser(), "create database mall owner omar");
        }

        @AfterAll
        static void itStops() {
            if (debian != null) {
                debian.close();
            }
        }

        @Test
        void isTaken() {
            environment.setProperty("spring.datasource.url", debian.url("mall"));
            Access access = new ExternalServer(environment).access();
            assertThat(access.ownerUrl()).isEqualTo(access.applicationUrl());
            assertThat(access.owner().role()).isEqualTo("omar");
        }

        @Test
        void refusesAWrongPassword() {
            environment.setProperty("spring.datasource.url", debian.url("mall"));
            environment.setProperty("spring.flyway.password", "guessed");
            assertThatItIsRefused("PostgreSQL at " + debian.place("mall") + " refuses the role omar: check "
                    + "spring.flyway.password, and that the server's pg_hba.conf lets the role in from here.");
        }

        @Test
        void asksForAPassword() {
            environment.setProperty("spring.datasource.url", debian.url("mall"));
            environment.setProperty("spring.datasource.password", "");
            assertThatItIsRefused("PostgreSQL at " + debian.place("mall")
                    + " asks for the password of the role amal: set spring.datasource.password.");
        }

        @Test
        void hasNoSuchDatabase() {
            environment.setProperty("spring.datasource.url", debian.url("bazaar"));
            assertThatItIsRefused("PostgreSQL at " + debian.place("bazaar") + " has no such database: make it, owned "
                    + "by the role of spring.flyway.user, or check spring.datasource.url.");
        }

        @Test
        void doesNotLetTheRoleConnect() throws SQLException {
            TestFolders.tell(debian.url("postgres"), debian.superuser(), "create database closed owner omar");
            TestFolders.tell(debian.url("postgres"), debian.superuser(), "revoke all on database closed from public");
            environment.setProperty("spring.datasource.url", debian.url("closed"));
            assertThatItIsRefused("PostgreSQL at " + debian.place("closed")
                    + " does not let the role amal connect to the database: grant it connect.");
        }
    }
}
