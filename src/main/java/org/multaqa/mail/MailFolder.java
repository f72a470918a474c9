package org.multaqa.mail;

import java.io.BufferedOutputStream;
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
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.multaqa.database.DataFolder;
import org.springframework.stereotype.Component;

/** The folder {@code mail} of the data folder: letters that no server has taken, one file each, the oldest first. */
@Component
class MailFolder {

    private static final FileAttribute<Set<PosixFilePermission>> FOLDER = PosixFilePermissions
            .asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> FILE = PosixFilePermissions
            .asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("(\\d{8}T\\d{6}Z)-([0-9a-f-]{36})\\.eml");

    private final Path folder;

    MailFolder(DataFolder data) {
        this.folder = data.resolve("mail");
    }

    /** The folder within it, made if it is missing. */
    Path within(String name) throws IOException {
        return Files.createDirectories(made().resolve(name), FOLDER);
    }

    private Path made() throws IOException {
        return Files.createDirectories(folder, FOLDER);
    }

    /** There whole or not at all; a second time in place of the first. */
    void write(Claimed letter, MimeMessage message) throws IOException, MessagingException {
        var file = made().resolve(TIME.format(letter.queued()) + "-" + letter.id() + ".eml");
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        try (var channel = FileChannel.open(beside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                FILE); var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            message.writeTo(out);
            out.flush();
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The files, the newest first. */
    List<Path> newest() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed())
                    .toList();
        }
    }

    Optional<Path> of(UUID id) throws IOException {
        return newest().stream().filter(file -> id(file).equals(id)).findFirst();
    }

    static UUID id(Path file) {
        return UUID.fromString(part(file, 2));
    }

    /** When the letter was queued. */
    static Instant queued(Path file) {
        return TIME.parse(part(file, 1), Instant::from);
    }

    private static String part(Path file, int group) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalArgumentException("not the name of a letter");
        }
        return name.group(group);
    }

    /** Deletes what was queued before that time. */
    void forget(Instant before) throws IOException {
        for (var file : newest()) {
            if (queued(file).isBefore(before)) {
                Files.deleteIfExists(file);
            }
        }
    }
}
