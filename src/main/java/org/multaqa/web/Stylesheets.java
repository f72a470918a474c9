package org.multaqa.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.multaqa.cache.CommonPart;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The stylesheets of {@code static/css}, put together for a page: the base, then those of its features. */
@Component
class Stylesheets {

    private static final List<String> BASE = List.of("reset", "tokens", "base");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("url\\(\"\\.\\./([^\"]+)\"\\)");

    private final Assets assets;
    private final Map<List<String>, Stylesheet> sheets = new ConcurrentHashMap<>();

    Stylesheets(Assets assets) {
        this.assets = assets;
    }

    Stylesheet of(List<String> features) {
        return sheets.computeIfAbsent(features, this::build);
    }

    private Stylesheet build(List<String> features) {
        var names = new ArrayList<>(BASE);
        names.addAll(features);
        var css = new StringBuilder();
        names.forEach(name -> css.append(shortened(read(name))));
        var whole = ADDRESS.matcher(css).replaceAll(match -> "url(" + assets.address(match.group(1)) + ")");
        var bytes = whole.getBytes(StandardCharsets.UTF_8);
        return new Stylesheet(whole, sha256(bytes), new CommonPart(bytes));
    }

    /** Comments and white space that mean nothing; a space before a colon can part selectors and stays. */
    private static String shortened(String css) {
        return COMMENT.matcher(css)
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,>]) ?", "$1")
                .replaceAll(": ", ":")
                .replace(";}", "}")
                .strip();
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("static/css/" + name + ".css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String sha256(byte[] css) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(css));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
