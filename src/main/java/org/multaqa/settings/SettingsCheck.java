package org.multaqa.settings;

import java.util.stream.Stream;

import org.multaqa.database.StartRefusedException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Reads every setting before the database and the port are touched: what is set in vain would be missed much later. */
@Order(0)
final class SettingsCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String PORT = "server.port";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = KnownSettings.ofTheProgram();
        context.getEnvironment()
                .getPropertySources()
                .stream()
                .filter(SettingsCheck::isTheOperators)
                .flatMap(SettingsCheck::names)
                .forEach(settings::refuseUnknown);
        var binder = Binder.get(context.getEnvironment());
        read(binder, PORT, Integer.class);
        settings.groups().forEach(group -> read(binder, group.name(), group.type()));
    }

    /** Those that configuration.md names; the system's properties are the Java's and its tools'. */
    private static boolean isTheOperators(PropertySource<?> source) {
        return source instanceof CommandLinePropertySource<?>
                || source.getName().equals(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME)
                || source.getName().startsWith("Config resource");
    }

    private static Stream<String> names(PropertySource<?> source) {
        return source instanceof EnumerablePropertySource<?> known ? Stream.of(known.getPropertyNames()) : Stream.of();
    }

    private static void read(Binder binder, String name, Class<?> type) {
        try {
            binder.bind(name, Bindable.of(type));
        } catch (BindException unreadable) {
            throw new StartRefusedException(SettingSentence.of(unreadable), unreadable);
        }
    }
}
