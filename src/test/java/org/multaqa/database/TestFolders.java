package org.multaqa.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** Data folders under {@code target}, on the disk that the build uses. */
final class TestFolders {

    static final DatabaseSettings SMALL = new DatabaseSettings(false, true, DataSize.ofMegabytes(16));

    private TestFolders() {}

    static Path fresh(String name) throws IOException {
        Path folder = Path.of("target", "data", name).toAbsolutePath();
        FileSystemUtils.deleteRecursively(folder);
        return Files.createDirectories(folder, PrivateFile.MODE_0700);
    }

    static Connection connect(String url, Login login) throws SQLException {
        return DriverManager.getConnection(url, login.role(), login.password());
    }

    static String ask(String url, Login login, String query) throws SQLException {
        try (Connection connection = connect(url, login);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return String.valueOf(result.getString(1));
        }
    }

    static void tell(String url, Login login, String command) throws SQLException {
        try (Connection connection = connect(url, login); Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
