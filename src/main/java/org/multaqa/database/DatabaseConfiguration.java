package org.multaqa.database;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the pool the application's role and Flyway the owner's, once the server answers. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    JdbcConnectionDetails applicationConnection(Database database) {
        return new ApplicationConnection(database.access());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(Database database) {
        return new OwnerConnection(database.access());
    }

    @Bean
    FlywayMigrationStrategy onlyForward() {
        return new Migrations();
    }

    /** Migrations grant rights to <code>${application}</code>, whatever that role is called on an external server. */
    @Bean
    FlywayConfigurationCustomizer applicationRole(Database database) {
        return flyway -> {
            Map<String, String> placeholders = new HashMap<>(flyway.getPlaceholders());
            placeholders.put("application", database.access().application().role());
            flyway.placeholders(placeholders);
        };
    }

    private record ApplicationConnection(Access access) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() { return access.applicationUrl(); }

        @Override
        public String getUsername() { return access.application().role(); }

        @Override
        public @Nullable String getPassword() { return access.application().password(); }
    }

    private record OwnerConnection(Access access) implements FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() { return access.ownerUrl(); }

        @Override
        public String getUsername() { return access.owner().role(); }

        @Override
        public @Nullable String getPassword() { return access.owner().password(); }
    }
}
