package org.multaqa.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** One connection before the pool's and Flyway's, whose failure can be told in one sentence. */
final class Probe {

    private static final String SECONDS = "10";

    private Probe() {}

    /** Returns the server's version as a number, as PostgreSQL's {@code server_version_num}: 15.4 is 150004. */
    static int connect(String url, Login login) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", login.role());
        if (login.password() != null) {
            properties.setProperty("password", login.password());
        }
        properties.setProperty("loginTimeout", SECONDS);
        properties.setProperty("connectTimeout", SECONDS);
        try (Connection connection = DriverManager.getConnection(url, properties);
                var statement = connection.createStatement();
                var result = statement.executeQuery("show server_version_num")) {
            result.next();
            return result.getInt(1);
        }
    }
}
