package org.multaqa.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.multaqa.database.DataFolder;
import org.springframework.stereotype.Component;

/** The bytes in the data folder, below {@code files}, in 256 folders by the first two digits of their hashes. */
@Component
class FolderStore implements ByteStore {

    private final DataFolder data;

    FolderStore(DataFolder data) {
        this.data = data;
    }

    @Override
    public void keep(Sha256 hash, Path staged) throws IOException {
        refuseGuests();
        var place = place(hash);
        if (Files.exists(place)) {
            return;
        }
        var folder = place.resolveSibling("");
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, Staging.MODE_0700);
            force(data.resolve(Staging.FOLDER));
        }
        Files.move(staged, place, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
    }

    @Override
    public InputStream open(Sha256 hash) throws IOException {
        return Files.newInputStream(place(hash));
    }

    @Override
    public void erase(Sha256 hash) throws IOException {
        refuseGuests();
        var place = place(hash);
        if (Files.deleteIfExists(place)) {
            force(place.resolveSibling(""));
        }
    }

    private void refuseGuests() {
        if (!data.owned()) {
            throw new IllegalStateException("only the owner of the data folder writes to it");
        }
    }

    private Path place(Sha256 hash) {
        return data.resolve(Staging.FOLDER).resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
    }

    /** A name in a folder is as durable as its folder. */
    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
