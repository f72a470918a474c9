package org.multaqa.journeys;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;

/**
 * A Chromium from the npm package {@value #PACKAGE}, for machines that have npm but no browser. It is brought by npm
 * itself, so from whichever registry npm is told to use, and kept in {@code target} until that is cleaned.
 */
final class PackedChromium {

    private static final Logger LOG = LoggerFactory.getLogger(PackedChromium.class);
    private static final String PACKAGE = "@sparticuz/chromium@153";
    private static final Path HOME = Path.of("target", "chromium").toAbsolutePath();
    private static final Set<String> WANTED = Set.of("chromium.br", "al2023.tar.br", "fonts.tar.br",
            "swiftshader.tar.br");

    private PackedChromium() {}

    /** Brings it, if it is not there yet; empty if this machine cannot. */
    static Optional<Chromium> bring() {
        boolean suits = "amd64".equals(System.getProperty("os.arch")) && "Linux".equals(System.getProperty("os.name"));
        try {
            if (!Files.exists(HOME)) {
                if (!suits || Chromium.folders().noneMatch(folder -> Files.isExecutable(folder.resolve("npm")))) {
                    return Optional.empty();
                }
                unpack();
            }
            return Optional.of(new Chromium(HOME.resolve("chromium"), environment()));
        } catch (IOException failure) {
            LOG.warn("no Chromium from npm: {}", failure.toString());
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** In a folder of its own first, so that what is at the end there is whole. */
    private static void unpack() throws IOException, InterruptedException {
        var work = Files.createDirectories(HOME.resolveSibling("chromium-" + UUID.randomUUID()));
        try {
            pack(work);
            try (var files = Files.list(work)) {
                var archive = files.filter(file -> file.toString().endsWith(".tgz"))
                        .findFirst()
                        .orElseThrow(() -> new IOException("npm packed nothing"));
                inflate(archive, work);
                Files.delete(archive);
            }
            Files.move(work, HOME, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileSystemUtils.deleteRecursively(work);
        }
    }

    private static void pack(Path work) throws IOException, InterruptedException {
        var output = work.resolve("npm.log");
        var npm = new ProcessBuilder(List.of("npm", "pack", PACKAGE, "--pack-destination", work.toString()))
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!npm.waitFor(10, TimeUnit.MINUTES)) {
            npm.destroyForcibly();
            throw new IOException("npm pack took longer than ten minutes");
        }
        if (npm.exitValue() != 0) {
            throw new IOException("npm pack ended with " + npm.exitValue() + ": " + Files.readString(output).strip());
        }
    }

    private static void inflate(Path archive, Path into) throws IOException {
        Brotli4jLoader.ensureAvailability();
        try (var tar = tar(new GZIPInputStream(Files.newInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var name = Path.of(entry.getName()).getFileName().toString();
                if (WANTED.contains(name)) {
                    inflate(name, new BrotliInputStream(tar), into);
                }
            }
        }
    }

    private static void inflate(String name, InputStream content, Path into) throws IOException {
        if (!name.endsWith(".tar.br")) {
            var program = into.resolve(name.replace(".br", ""));
            Files.copy(content, program);
            if (!program.toFile().setExecutable(true)) {
                throw new IOException("cannot be made executable: " + program);
            }
            return;
        }
        var files = tar(content);
        for (var entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
            var target = into.resolve(entry.getName()).normalize();
            if (!target.startsWith(into)) {
                throw new IOException("would unpack outside of its folder: " + entry.getName());
            }
            if (entry.isFile()) {
                Files.createDirectories(target.getParent());
                Files.copy(files, target);
            }
        }
    }

    private static TarArchiveInputStream tar(InputStream content) {
        return new TarArchiveInputStream(new BufferedInputStream(content));
    }

    /** Its libraries after the machine's own; its one font where the machine has no configuration of fonts at all. */
    private static Map<String, String> environment() throws IOException {
        var environment = new HashMap<String, String>();
        var libraries = HOME.resolve("lib").toString();
        var own = System.getenv("LD_LIBRARY_PATH");
        environment.put("LD_LIBRARY_PATH", own == null || own.isBlank() ? libraries : own + ":" + libraries);
        if (!Files.exists(Path.of("/etc/fonts/fonts.conf"))) {
            var configuration = HOME.resolve("multaqa-fonts.conf");
            Files.writeString(configuration,
                    """
                            <?xml version="1.0"?>
                            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                            <fontconfig><dir>/usr/share/fonts</dir><dir>%1$s/fonts</dir><cachedir>%1$s/font-cache</cachedir></fontconfig>
                            """
                            .formatted(HOME));
            environment.put("FONTCONFIG_FILE", configuration.toString());
        }
        return environment;
    }
}
