package org.multaqa.database;

import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/** Takes the data folder and begins to start the database before Spring reads its first bean. */
final class DatabaseInitializer implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        Binder binder = Binder.get(context.getEnvironment());
        DatabaseSettings settings = binder.bindOrCreate("multaqa.database", DatabaseSettings.class);
        DataFolderSettings where = binder.bindOrCreate("multaqa", DataFolderSettings.class);

        if (!settings.newAllowed()) {
            refuseMissing(where.path(), context.getEnvironment());
        }
        OpenFolder folder = OpenFolder.open(where.path(), settings.guestAllowed());
        register(context, "dataFolder", folder, folder::close);
        Database database = Database.beginning(folder, settings, context.getEnvironment());
        register(context, "database", database, database::close);
    }

    private static void refuseMissing(Path folder, Environment environment) {
        boolean there = ExternalServer.isSetIn(environment)
                ? Files.isDirectory(folder)
                : Files.isDirectory(EmbeddedServer.homeIn(folder));
        if (!there) {
            throw new StartRefusedException(
                    "There is no mall in the folder " + folder + ": name that of yours with multaqa.data-dir.");
        }
    }

    /** Beans are closed in reverse order: what uses the database first, the database, then the folder. */
    private static void register(GenericApplicationContext context, String name, Object bean, DisposableBean end) {
        DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
        beans.registerSingleton(name, bean);
        beans.registerDisposableBean(name, end);
    }
}
