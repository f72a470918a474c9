package org.multaqa.commands;

import java.io.IOException;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/** Which Multaqa this is, as the build wrote it down. */
final class Release implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        var build = new Properties();
        try (var written = Release.class.getResourceAsStream("/META-INF/build-info.properties")) {
            if (written != null) {
                build.load(written);
            }
        }
        return new String[]{"Multaqa " + build.getProperty("build.version", "(not built by Maven)")};
    }
}
