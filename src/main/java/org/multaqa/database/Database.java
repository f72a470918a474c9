package org.multaqa.database;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** The server this process uses, sought or started on a thread of its own while the rest of the program starts. */
final class Database implements AutoCloseable {

    private final FutureTask<Access> access;
    private final @Nullable EmbeddedServer own;

    private Database(FutureTask<Access> access, @Nullable EmbeddedServer own) {
        this.access = access;
        this.own = own;
        Thread.ofPlatform().daemon().name("database").start(access);
    }

    static Database beginning(DataFolder folder, DatabaseSettings settings, Environment environment) {
        if (ExternalServer.isSetIn(environment)) {
            return new Database(new FutureTask<>(new ExternalServer(environment)::access), null);
        }
        if (!folder.owned()) {
            return new Database(new FutureTask<>(new Guest(folder.path())::access), null);
        }
        EmbeddedServer server = new EmbeddedServer(folder.path(), settings);
        return new Database(new FutureTask<>(server::start), server);
    }

    /** Waits until the server answers. */
    Access access() {
        try {
            return access.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof StartRefusedException refused) {
                throw refused;
            }
            throw new IllegalStateException("The database could not be started", failure.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the database started", e);
        }
    }

    @Override
    public void close() throws IOException {
        if (own != null) {
            own.close();
        }
    }
}
