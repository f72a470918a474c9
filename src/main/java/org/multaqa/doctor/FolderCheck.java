package org.multaqa.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;

import org.multaqa.database.Foundation;
import org.springframework.util.unit.DataSize;

/** The data folder is one user's, and has room; whoever opens it has closed it to others. */
final class FolderCheck implements Check {

    private static final DataSize LEAST_ROOM = DataSize.ofGigabytes(1);

    @Override
    public void look(Foundation mall, Findings findings) {
        var folder = mall.folder().path();
        try {
            lookAtOwners(folder, findings);
            lookAtRoom(folder, findings);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A command that was once run as root leaves files that the mall cannot write. */
    private static void lookAtOwners(Path folder, Findings findings) throws IOException {
        var owner = Files.getOwner(folder);
        var others = new ArrayList<Path>();
        try (var inside = Files.list(folder)) {
            for (var path : inside.sorted().toList()) {
                if (!Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).equals(owner)) {
                    others.add(path);
                }
            }
        }
        for (var path : others) {
            findings.fault(path + " does not belong to " + owner.getName()
                    + ", as the data folder does: give it to them with all that is in it.");
        }
        if (others.isEmpty()) {
            findings.well("The data folder " + folder + " is closed to others, and all in it belongs to "
                    + owner.getName() + ".");
        }
    }

    private static void lookAtRoom(Path folder, Findings findings) throws IOException {
        var room = DataSize.ofBytes(Files.getFileStore(folder).getUsableSpace());
        var told = room.toMegabytes() + " MB are free where the data folder is";
        if (room.compareTo(LEAST_ROOM) < 0) {
            findings.fault("Only " + told + ": make room, since without any the mall refuses what is written.");
        } else {
            findings.well(told + ".");
        }
    }
}
