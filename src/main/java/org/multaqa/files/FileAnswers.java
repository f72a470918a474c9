package org.multaqa.files;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.files.Files.OpenFile;
import org.multaqa.gate.Viewer;
import org.multaqa.web.MissingException;
import org.multaqa.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Serves files, asking the gate each time. Only what the mall has made itself from pixels is shown in the browser; all
 * else is handed over to be kept, and if a browser shows it nevertheless, it can do nothing.
 */
@Controller
class FileAnswers {

    static final String PREFIX = "/files/";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String POLICY = "sandbox; default-src 'none'; form-action 'none'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    private final Files files;

    FileAnswers(Files files) {
        this.files = files;
    }

    /** Whoever keeps a copy must ask each time whether it still is; what not everyone sees, only a browser may keep. */
    @GetMapping(PREFIX + "{id}")
    void send(Visit visit, @PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var known = id(id).orElseThrow(MissingException::new);
        var open = files.open(Viewer.VISITOR, known);
        response.setHeader(HttpHeaders.CACHE_CONTROL, (open.isPresent() ? "public" : "private") + ", no-cache");
        try (var opened = open.or(() -> ofReader(visit, known)).orElseThrow(MissingException::new)) {
            send(opened, request, response);
        }
    }

    private Optional<OpenFile> ofReader(Visit visit, UUID id) {
        return visit.reader().isSignedIn() ? files.open(visit.viewer(), id) : Optional.empty();
    }

    private static void send(OpenFile opened, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var file = opened.file();
        response.setHeader("Content-Security-Policy", POLICY);
        if (new ServletWebRequest(request, response).checkNotModified(tag(file))) {
            return;
        }
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(file));
        response.setContentType(type(file.kind()));
        response.setContentLengthLong(file.size());
        if (!request.getMethod().equals("HEAD")) {
            opened.bytes().transferTo(response.getOutputStream());
        }
    }

    /** Another way to write an id is no file's address. */
    private static Optional<UUID> id(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private static String tag(KeptFile file) {
        return "\"" + file.hash().hex().substring(0, 32) + "\"";
    }

    private static String type(FileKind kind) {
        return kind == FileKind.CSV ? kind.mediaType() + ";charset=utf-8" : kind.mediaType();
    }

    /** RFC 6266, with the name as RFC 8187 encodes it. */
    static String disposition(KeptFile file) {
        var name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return (file.kind().isPicture() ? "inline" : "attachment") + "; filename=\"file." + file.kind().ending()
                + "\"; filename*=UTF-8''" + name;
    }
}
