package org.multaqa.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The embedded PostgreSQL. An external one is set by {@code spring.datasource.*} and {@code spring.flyway.*} instead.
 *
 * @param guestAllowed whether this process may join the mall that already uses the data folder instead of refusing to
 *     start; for commands, which own nothing and end soon
 * @param newAllowed whether a mall is begun where there is none; not by commands that only look at one
 * @param sharedBuffers the memory in which the embedded PostgreSQL keeps pages of tables; the system's file cache
 *     works beside it
 */
@ConfigurationProperties("multaqa.database")
record DatabaseSettings(@DefaultValue("false") boolean guestAllowed, @DefaultValue("true") boolean newAllowed,
        @DefaultValue("64MB") DataSize sharedBuffers) {}
