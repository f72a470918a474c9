package org.multaqa.commands;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.database.Foundation;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** The mall without its doors to the web, as quiet as a command should be. */
final class OpenedMall implements Mall, AutoCloseable {

    /** A command may be run beside the mall that serves, as its guest; only what should worry somebody is logged. */
    private static final Map<String, Object> SETTINGS = Map.of("multaqa.database.guest-allowed", true,
            "logging.level.root", "warn",
            "logging.level.org.apache.lucene", "error",
            // The command tells its reader itself.
            "logging.level.org.multaqa.database.StartRefusedReporter", "off", "logging.pattern.console",
            "%p: %m%n%wEx");

    private final Class<?> application;
    private final List<String> properties;
    private @Nullable ConfigurableApplicationContext context;

    OpenedMall(Class<?> application, List<String> properties) {
        this.application = application;
        this.properties = properties;
    }

    @Override
    public <T> T the(Class<T> type) {
        if (context == null) {
            context = open(application);
        }
        return context.getBean(type);
    }

    @Override
    public int beneath(ToIntFunction<Foundation> work) {
        return on(work, "--multaqa.database.new-allowed=false");
    }

    @Override
    public int beneathNew(ToIntFunction<Foundation> work) {
        return on(work);
    }

    private int on(ToIntFunction<Foundation> work, String... more) {
        if (context != null) {
            throw new IllegalStateException("the mall is open already");
        }
        try (var foundation = open(Foundation.class, more)) {
            return work.applyAsInt(foundation.getBean(Foundation.class));
        }
    }

    private ConfigurableApplicationContext open(Class<?> source, String... more) {
        var spring = new SpringApplication(source);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setLazyInitialization(true);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setLogStartupInfo(false);
        spring.setDefaultProperties(SETTINGS);
        spring.addListeners((ApplicationListener<ContextClosedEvent>) closed -> fallSilent());
        return spring.run(Stream.concat(properties.stream(), Stream.of(more)).toArray(String[]::new));
    }

    /** Whoever stops a command needs no account of every connection that it had. */
    private static void fallSilent() {
        LoggingSystem.get(OpenedMall.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }
}
