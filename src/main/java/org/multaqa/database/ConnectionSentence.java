package org.multaqa.database;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;

import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Says why a connection to the external server fails.
 *
 * @param prefix of the two properties that give the address and the role
 */
record ConnectionSentence(String url, Login login, String prefix) {

    String of(SQLException reason) {
        return switch (rootOf(reason)) {
            case UnknownHostException e -> "The host of PostgreSQL at " + place() + " is unknown: check " + prefix
                    + "url.";
            case ConnectException e -> nobodyAnswers();
            case NoRouteToHostException e -> nobodyAnswers();
            case SocketTimeoutException e -> nobodyAnswers();
            default -> ofState(reason);
        };
    }

    private String ofState(SQLException reason) {
        return switch (Objects.requireNonNullElse(reason.getSQLState(), "")) {
            case "28P01", "28000" -> "PostgreSQL at " + place() + " refuses the role " + login.role()
                    + ": check " + passwordProperty()
                    + ", and that the server's pg_hba.conf lets the role in from here.";
            case "08004" -> "PostgreSQL at " + place() + " asks for the password of the role " + login.role()
                    + ": set " + passwordProperty() + ".";
            case "3D000" -> "PostgreSQL at " + place()
                    + " has no such database: make it, owned by the role of spring.flyway.user, or check " + prefix
                    + "url.";
            case "42501" -> "PostgreSQL at " + place() + " does not let the role " + login.role()
                    + " connect to the database: grant it connect.";
            case "53300" -> "PostgreSQL at " + place()
                    + " has no connection left: raise its max_connections, or stop what holds them.";
            case "57P03" -> "PostgreSQL at " + place() + " is still starting or already stopping: try again soon.";
            default -> "PostgreSQL at " + place() + " cannot be used (" + words(reason) + "): check " + prefix
                    + "url and the server.";
        };
    }

    private String nobodyAnswers() {
        return "No PostgreSQL answers at " + place() + ": start it, or check " + prefix + "url.";
    }

    private String passwordProperty() {
        return prefix + "password";
    }

    /** Server and database; the rest of the address may hold secrets. */
    private String place() {
        Properties parsed = Driver.parseURL(url, null);
        return parsed == null
                ? prefix + "url"
                : PGProperty.PG_HOST.getOrDefault(parsed) + ":"
                        + PGProperty.PG_PORT.getOrDefault(parsed) + "/" + PGProperty.PG_DBNAME.getOrDefault(parsed);
    }

    private static String words(SQLException reason) {
        ServerErrorMessage message = reason instanceof PSQLException server ? server.getServerErrorMessage() : null;
        @Nullable
        String words = message == null ? reason.getMessage() : message.getMessage();
        return words == null ? "no reason given" : words.lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }

    private static Throwable rootOf(Throwable reason) {
        Throwable root = reason;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
