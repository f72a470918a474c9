package org.multaqa.backup;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.TreeSet;

import org.multaqa.backup.Manifest.KeptFile;
import org.multaqa.database.StartRefusedException;
import org.springframework.util.FileSystemUtils;

/** The files of a backup, unpacked and compared with their hashes beside their places before any of them is put there. */
final class StagedFiles implements Closeable {

    /** Its name in the data folder. */
    static final String FOLDER = "restoring";

    private static final FileAttribute<Set<PosixFilePermission>> MODE_0600 = mode("rw-------");
    private static final FileAttribute<Set<PosixFilePermission>> MODE_0700 = mode("rwx------");

    private final Path folder;
    private final Path beside;
    private final Archive archive;

    StagedFiles(Path folder, Archive archive) throws IOException {
        this.folder = folder;
        this.beside = folder.resolve(FOLDER);
        this.archive = archive;
        FileSystemUtils.deleteRecursively(beside);
    }

    private static FileAttribute<Set<PosixFilePermission>> mode(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    void stage() throws IOException {
        refuseOthers();
        long needed = archive.told().files().stream().mapToLong(KeptFile::size).sum();
        if (needed > Files.getFileStore(folder).getUsableSpace()) {
            throw new StartRefusedException("The files of the backup need " + Progress.megabytes(needed)
                    + ", and there is less room in " + folder + ": make room, or name another folder.");
        }
        for (var file : archive.told().files()) {
            var place = beside.resolve(file.path());
            Files.createDirectories(place.resolveSibling(""), MODE_0700);
            unpack(file, place);
        }
    }

    /** An editor may have begun a lexicon; the same file again is what an interrupted restore has left. */
    private void refuseOthers() throws IOException {
        for (var file : archive.told().files()) {
            var place = folder.resolve(file.path());
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !isSame(file, place)) {
                throw new StartRefusedException("There is another file " + place
                        + " than in the backup, and it is left as it is: move it away, then try again.");
            }
        }
    }

    private static boolean isSame(KeptFile file, Path place) throws IOException {
        if (!Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS) || Files.size(place) != file.size()) {
            return false;
        }
        try (var content = Files.newInputStream(place)) {
            return Sha256.of(content).equals(file.sha256());
        }
    }

    private void unpack(KeptFile file, Path place) throws IOException {
        try (var content = archive.content(file);
                var channel = FileChannel.open(place,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), MODE_0600)) {
            content.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    /** Puts them in place, durably. */
    void keep() throws IOException {
        var folders = new TreeSet<Path>(Set.of(folder));
        for (var file : archive.told().files()) {
            var place = folder.resolve(file.path());
            Files.createDirectories(place.resolveSibling(""), MODE_0700);
            Files.move(beside.resolve(file.path()), place, StandardCopyOption.ATOMIC_MOVE);
            folders.add(place.resolveSibling(""));
        }
        for (var changed : folders) {
            NewFile.force(changed);
        }
        if (Files.isDirectory(folder.resolve("files"))) {
            NewFile.force(folder.resolve("files"));
        }
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(beside);
    }
}
