package org.multaqa.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.FileSystemUtils;

/** Each run begins with an empty data folder: what an earlier one left would hide a broken migration. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FreshFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String PATH = "target/test-data";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            FileSystemUtils.deleteRecursively(Path.of(PATH));
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
