package org.multaqa.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * The files of {@code static}, under addresses that change with their content, so that a browser may keep them for
 * ever. {@link AssetFiles} serves them.
 */
@Component
public class Assets {

    static final String PREFIX = "/assets/";
    static final String FOLDER = "static/";

    private static final Pattern VERSIONED = Pattern
            .compile(PREFIX + "((?:[a-z]+/)*[A-Za-z-]+)-[0-9a-f]{32}(\\.[a-z0-9]+)");

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** The address of that file, such as {@code svg/favicon.svg}. */
    public String address(String file) {
        return addresses.computeIfAbsent(file, Assets::versioned);
    }

    /** The file that has this address; empty for any other, and for that of another version. */
    Optional<String> at(String address) {
        return Optional.of(VERSIONED.matcher(address))
                .filter(Matcher::matches)
                .map(parts -> parts.group(1) + parts.group(2))
                .filter(file -> new ClassPathResource(FOLDER + file).exists() && address(file).equals(address));
    }

    private static String versioned(String file) {
        try (var content = new ClassPathResource(FOLDER + file).getInputStream()) {
            int dot = file.lastIndexOf('.');
            return PREFIX + file.substring(0, dot) + "-" + DigestUtils.md5DigestAsHex(content) + file.substring(dot);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
