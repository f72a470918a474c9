package org.multaqa.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

import org.multaqa.database.Foundation;
import org.multaqa.doctor.Check;
import org.multaqa.doctor.Findings;

/** Each file that has its hash for a name is still what that says. */
final class FilesCheck implements Check {

    private static final int TELL_EVERY = 10_000;

    @Override
    public void look(Foundation mall, Findings findings) {
        var files = new MallFiles(mall.folder().path());
        if (Files.exists(files.folder().resolve(StagedFiles.FOLDER))) {
            findings.note("A restore was interrupted, or is at work: what it left in “" + StagedFiles.FOLDER
                    + "” goes with the next one.");
        }
        int looked = 0;
        int damaged = 0;
        try (var paths = files.paths()) {
            for (var path = paths.filter(MallFiles::isNamedByHash).iterator(); path.hasNext();) {
                var next = path.next();
                if (isDamaged(files, next)) {
                    damaged++;
                    findings.fault("The file " + next
                            + " is damaged: stop the mall, and put it back from an older backup, where it has the same "
                            + "name.");
                }
                if (++looked % TELL_EVERY == 0) {
                    findings.progress(looked + " files looked at");
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (damaged == 0) {
            findings.well("All files are what they were: " + looked + ".");
        }
    }

    private static boolean isDamaged(MallFiles files, String path) {
        try (var content = Files.newInputStream(files.folder().resolve(path))) {
            return !Sha256.of(content).equals(MallFiles.hashIn(path));
        } catch (NoSuchFileException erasedMeanwhile) {
            return false;
        } catch (IOException unreadable) {
            return true;
        }
    }
}
