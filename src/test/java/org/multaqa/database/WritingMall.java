package org.multaqa.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;

import org.springframework.util.unit.DataSize;

/** A program that owns a data folder and writes numbers into its database, saying each one once it is acknowledged. */
final class WritingMall {

    private WritingMall() {}

    public static void main(String[] arguments) throws Exception {
        OpenFolder folder = OpenFolder.open(Path.of(arguments[0]), false);
        System.out.println("owning " + folder.path());
        EmbeddedServer server = new EmbeddedServer(folder.path(),
                new DatabaseSettings(false, true, DataSize.ofMegabytes(16)));
        Access access = server.start();
        try (Connection connection = DriverManager.getConnection(access.ownerUrl(), access.owner().role(),
                access.owner().password());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists number (value int primary key)");
            System.out.println("ready " + access.ownerUrl());
            for (int value = 1;; value++) {
                statement.execute("insert into number values (" + value + ")");
                System.out.println("acknowledged " + value);
            }
        }
    }
}
