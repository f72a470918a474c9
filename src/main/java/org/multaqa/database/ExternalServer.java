package org.multaqa.database;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** A PostgreSQL that somebody else runs, reached as {@code spring.datasource.*} and {@code spring.flyway.*} say. */
final class ExternalServer {

    static final int OLDEST_VERSION = 15;

    private static final String DATASOURCE = "spring.datasource.";
    private static final String FLYWAY = "spring.flyway.";

    private final Environment environment;

    ExternalServer(Environment environment) {
        this.environment = environment;
    }

    static boolean isSetIn(Environment environment) {
        return StringUtils.hasText(environment.getProperty(DATASOURCE + "url"));
    }

    Access access() {
        String url = required(DATASOURCE + "url", "");
        Login application = new Login(required(DATASOURCE + "username", "the role of the application"),
                optional(DATASOURCE + "password"));
        Login owner = new Login(required(FLYWAY + "user", "the role that owns the database and changes its tables"),
                optional(FLYWAY + "password"));
        String ownerUrl = environment.getProperty(FLYWAY + "url", url);
        refuseOtherKind(DATASOURCE + "url", url);
        refuseOtherKind(FLYWAY + "url", ownerUrl);
        refuseUnusable(url, application, DATASOURCE);
        refuseUnusable(ownerUrl, owner, FLYWAY);
        return new Access(ownerUrl, owner, url, application);
    }

    private String required(String property, String meaning) {
        String value = optional(property);
        if (value == null) {
            throw new StartRefusedException(
                    "An external PostgreSQL is set, but not " + meaning + ": set " + property + ".");
        }
        return value;
    }

    private @Nullable String optional(String property) {
        String value = environment.getProperty(property);
        return StringUtils.hasText(value) ? value : null;
    }

    private static void refuseOtherKind(String property, String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartRefusedException("Multaqa needs a PostgreSQL: " + property
                    + " must begin with jdbc:postgresql://, the server and the database.");
        }
    }

    private static void refuseUnusable(String url, Login login, String prefix) {
        try {
            refuseOld(Probe.connect(url, login), prefix);
        } catch (SQLException reason) {
            throw new StartRefusedException(new ConnectionSentence(url, login, prefix).of(reason), reason);
        }
    }

    static void refuseOld(int versionNumber, String prefix) {
        int version = versionNumber / 10_000;
        if (version < OLDEST_VERSION) {
            throw new StartRefusedException("The PostgreSQL in " + prefix + "url has version " + version
                    + ", and Multaqa needs " + OLDEST_VERSION + " or newer: upgrade it, or name another.");
        }
    }
}
