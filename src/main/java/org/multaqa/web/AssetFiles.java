package org.multaqa.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.cache.ReadyMade;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the {@link Assets}, each ready-made from the first time on: they are few and small, and never change. */
@Controller
class AssetFiles {

    private static final String FOR_EVER = String
            .valueOf(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable().getHeaderValue());

    private final Assets assets;
    private final Map<String, ReadyMade> files = new ConcurrentHashMap<>();

    AssetFiles(Assets assets) {
        this.assets = assets;
    }

    @GetMapping(Assets.PREFIX + "{*file}")
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = assets.at(request.getRequestURI()).orElseThrow(MissingException::new);
        files.computeIfAbsent(file, AssetFiles::read).send(request, response);
    }

    private static ReadyMade read(String file) {
        var type = MediaTypeFactory.getMediaType(file).orElse(MediaType.APPLICATION_OCTET_STREAM);
        try {
            return new ReadyMade(new ClassPathResource(Assets.FOLDER + file).getContentAsByteArray(), type.toString(),
                    null,
                    Map.of(HttpHeaders.CACHE_CONTROL, FOR_EVER));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
