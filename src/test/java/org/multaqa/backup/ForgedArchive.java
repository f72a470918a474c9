package org.multaqa.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.multaqa.backup.Manifest.KeptFile;
import org.multaqa.backup.Manifest.Table;

import tools.jackson.databind.json.JsonMapper;

/** A backup with a true seal, made by somebody who means ill or by a release that is not written yet. */
final class ForgedArchive {

    private final List<Table> tables = new ArrayList<>();
    private final List<KeptFile> files = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private String schema = "1";
    private int format = Manifest.FORMAT;

    private record Entry(String name, byte[] content) {}

    ForgedArchive schema(String number) {
        schema = number;
        return this;
    }

    ForgedArchive format(int number) {
        format = number;
        return this;
    }

    /** An entry of which the manifest tells nothing. */
    ForgedArchive untold(String name) {
        entries.add(new Entry(name, new byte[0]));
        return this;
    }

    ForgedArchive table(String name, String rows) throws IOException {
        var content = rows.getBytes(StandardCharsets.UTF_8);
        var table = new Table(name, List.of("id"), rows.lines().count(), content.length, hash(content));
        tables.add(table);
        entries.add(new Entry(table.entry(), content));
        return this;
    }

    ForgedArchive file(String path, byte[] content) throws IOException {
        return file(path, content, content.length, hash(content));
    }

    /** A file of which the manifest tells that. */
    ForgedArchive file(String path, byte[] content, long size, String sha256) {
        files.add(new KeptFile(path, size, sha256));
        entries.add(new Entry(path, content));
        return this;
    }

    private static String hash(byte[] content) throws IOException {
        return Sha256.of(new ByteArrayInputStream(content));
    }

    Path in(Path file) throws IOException {
        try (var out = Files.newOutputStream(file);
                var sealed = new Seal.Stream(out);
                var zip = new ZipOutputStream(sealed, StandardCharsets.UTF_8)) {
            zip.setComment(Seal.COMMENT);
            for (var entry : entries) {
                put(zip, entry);
            }
            put(zip, new Entry(Manifest.ENTRY, JsonMapper.shared()
                    .writeValueAsBytes(new Manifest(format, "of nobody", schema, Instant.EPOCH, tables, List.of(),
                            files))));
            zip.finish();
            sealed.seal();
        }
        return file;
    }

    private static void put(ZipOutputStream zip, Entry entry) throws IOException {
        zip.putNextEntry(new ZipEntry(entry.name()));
        zip.write(entry.content());
        zip.closeEntry();
    }
}
