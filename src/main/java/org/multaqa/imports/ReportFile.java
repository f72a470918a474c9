package org.multaqa.imports;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.language.Wording;

/**
 * The place of a report. Nothing there is ever replaced or removed but an older report, known by how it begins: whoever
 * mistypes a path, or runs the import where others can put links, loses no file by it.
 */
record ReportFile(Path path) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<byte[]> BEGINNINGS = beginnings();

    /** It quotes the rows, contacts that nobody may see among them. */
    private static final FileAttribute<Set<PosixFilePermission>> MODE_0600 = PosixFilePermissions
            .asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /** The place of that name in the working folder. */
    ReportFile here() {
        return new ReportFile(path.toAbsolutePath().getFileName());
    }

    /** Whether something stands there that is no report. */
    boolean isOthers() {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !isReport();
    }

    /** Removes an older report. */
    void clear() throws IOException {
        if (isReport()) {
            Files.delete(path);
        }
    }

    /** Begins a new report, in place of an older one. */
    Writer begin() throws IOException {
        clear();
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var text = Channels.newWriter(Files.newByteChannel(path, options, MODE_0600), StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        return text;
    }

    /** What the first line says. */
    static List<String> headings(Wording wording) {
        return Stream.of("line", "column", "value", "problem", "remedy", "severity")
                .map(heading -> wording.text("imports.report." + heading))
                .toList();
    }

    private static List<byte[]> beginnings() {
        var messages = Messages.withUsualLocales();
        return Stream.of(Language.values())
                .map(language -> BYTE_ORDER_MARK + String.join(",", headings(messages.in(language))))
                .map(beginning -> beginning.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private boolean isReport() {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && BEGINNINGS.stream().anyMatch(this::begins);
    }

    private boolean begins(byte[] beginning) {
        try (var in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            var there = in.readNBytes(beginning.length);
            // Less of it is there when an import was killed before it had written more; of nothing, nothing is lost.
            return Arrays.equals(there, Arrays.copyOf(beginning, there.length));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
