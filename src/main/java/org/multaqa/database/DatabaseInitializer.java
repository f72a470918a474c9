package org.multaqa.database;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Takes the data folder and begins to start the database before Spring reads its first bean. */
final class DatabaseInitializer implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        Binder binder = Binder.get(context.getEnvironment());
        DatabaseSettings settings = binder.bindOrCreate("multaqa.database", DatabaseSettings.class);
        DataFolderSettings where = binder.bindOrCreate("multaqa", DataFolderSettings.class);

        OpenFolder folder = OpenFolder.open(where.path(), settings.guestAllowed());
        register(context, "dataFolder", folder, folder::close);
        Database database = Database.beginning(folder, settings, context.getEnvironment());
        register(context, "database", database, database::close);
    }

    /** Beans are closed in reverse order: what uses the database first, the database, then the folder. */
    private static void register(GenericApplicationContext context, String name, Object bean, DisposableBean end) {
        DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
        beans.registerSingleton(name, bean);
        beans.registerDisposableBean(name, end);
    }
}
