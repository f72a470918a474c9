package org.multaqa.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * The files of {@code static}, under addresses that change with their content, so that a browser may keep them for
 * ever. {@link WebConfiguration} serves them.
 */
@Component
public class Assets {

    static final String PREFIX = "/assets/";

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** The address of that file, such as {@code svg/favicon.svg}. */
    public String address(String file) {
        return addresses.computeIfAbsent(file, Assets::versioned);
    }

    private static String versioned(String file) {
        try (var content = new ClassPathResource("static/" + file).getInputStream()) {
            int dot = file.lastIndexOf('.');
            return PREFIX + file.substring(0, dot) + "-" + DigestUtils.md5DigestAsHex(content) + file.substring(dot);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
