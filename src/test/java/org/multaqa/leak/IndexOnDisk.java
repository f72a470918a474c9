package org.multaqa.leak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;

/** What anyone reads who gets hold of the index's files: their bytes, their terms, and what is stored compressed. */
final class IndexOnDisk {

    private IndexOnDisk() {}

    static String of(Path home) throws IOException {
        var held = new StringBuilder();
        for (var file : files(home, Files::isRegularFile)) {
            held.append(Files.readString(file, StandardCharsets.ISO_8859_1)).append('\n');
        }
        // UTF-8 that was read as bytes, read as text once more.
        var bytes = held.toString().getBytes(StandardCharsets.ISO_8859_1);
        held.append(new String(bytes, StandardCharsets.UTF_8));
        for (var folder : files(home, path -> Files.isDirectory(path) && !path.equals(home))) {
            try (var directory = FSDirectory.open(folder); var reader = DirectoryReader.open(directory)) {
                for (var leaf : reader.leaves()) {
                    read(leaf.reader(), held);
                }
            }
        }
        return held.toString();
    }

    private static void read(LeafReader segment, StringBuilder held) throws IOException {
        for (var field : segment.getFieldInfos()) {
            var terms = MultiTerms.getTerms(segment, field.name);
            if (terms != null) {
                append(terms.iterator(), held);
            }
            var ordered = segment.getSortedDocValues(field.name);
            if (ordered != null) {
                append(ordered.termsEnum(), held);
            }
        }
        for (int document = 0; document < segment.maxDoc(); document++) {
            segment.storedFields().document(document).forEach(field -> held.append(field).append('\n'));
        }
    }

    private static void append(TermsEnum terms, StringBuilder held) throws IOException {
        for (var term = terms.next(); term != null; term = terms.next()) {
            held.append(new String(term.bytes, term.offset, term.length, StandardCharsets.UTF_8)).append('\n');
        }
    }

    private static List<Path> files(Path home, Predicate<Path> wanted) throws IOException {
        try (var all = Files.walk(home)) {
            return all.filter(wanted).toList();
        }
    }
}
