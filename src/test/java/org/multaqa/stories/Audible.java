package org.multaqa.stories;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * A command falls silent when it ends, because its process does. For tests that run commands in their own process, which
 * goes on with other tests, and these listen to the log.
 */
public class Audible implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext context) {
        var log = LoggingSystem.get(Audible.class.getClassLoader());
        log.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
        log.setLogLevel("org.apache.lucene", LogLevel.WARN);
        log.setLogLevel("org.multaqa.database.StartRefusedReporter", null);
    }
}
