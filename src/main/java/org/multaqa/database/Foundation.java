package org.multaqa.database;

import java.util.Objects;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What a mall stands on, without the mall: its settings, its folder, and its database as it is found, not migrated. For
 * commands that save, restore or examine a mall, which must not change it by looking. It is an application of Spring's by
 * itself.
 */
@Import(DatabaseConfiguration.class)
@ImportAutoConfiguration(FlywayAutoConfiguration.class)
public class Foundation {

    private final DataFolder folder;
    private final Environment settings;
    private final ObjectProvider<Flyway> flyway;
    private final ObjectProvider<JdbcConnectionDetails> application;

    Foundation(DataFolder folder, Environment settings, ObjectProvider<Flyway> flyway,
            ObjectProvider<JdbcConnectionDetails> application) {
        this.folder = folder;
        this.settings = settings;
        this.flyway = flyway;
        this.application = application;
    }

    /** Where the mall keeps what is not in the database. */
    public DataFolder folder() {
        return folder;
    }

    /** What the operator has set. */
    public Environment settings() {
        return settings;
    }

    /** The migrations that this release knows, which nobody has run yet. Waits until the database answers. */
    public Flyway flyway() {
        return flyway.getObject();
    }

    /** Connections as the owner of the tables, none of them pooled. Waits until the database answers. */
    public DataSource owner() {
        return flyway().getConfiguration().getDataSource();
    }

    /** The same as the role with which the mall works. */
    public DataSource application() {
        var details = application.getObject();
        var source = new DriverManagerDataSource(details.getJdbcUrl());
        source.setUsername(details.getUsername());
        source.setPassword(details.getPassword());
        return source;
    }

    /** The name of that role. */
    public String applicationRole() {
        return Objects.requireNonNull(application.getObject().getUsername());
    }
}
