package org.multaqa.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/** Which Multaqa this is, as the build wrote it down. */
public final class Release implements IVersionProvider {

    @Override
    public String[] getVersion() { return new String[]{"Multaqa " + version()}; }

    /** Such as {@code 1.2.0}. */
    public static String version() {
        var build = new Properties();
        try (var written = Release.class.getResourceAsStream("/META-INF/build-info.properties")) {
            if (written != null) {
                build.load(written);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return build.getProperty("build.version", "(not built by Maven)");
    }
}
