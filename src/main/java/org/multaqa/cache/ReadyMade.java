package org.multaqa.cache;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * An answer that is finished, and can be sent to any number of readers: its bytes, packed once in each way that somebody
 * asked for, each with a strong validator of its own (RFC 9110, section 8.8.3).
 */
public final class ReadyMade {

    /** Text; what is packed already would only grow. */
    private static final Pattern PACKABLE = Pattern.compile("text/.*|application/.*|.*\\+xml.*");
    private static final int TAG_BYTES = 15;
    private static final Pattern TAG = Pattern.compile("\"[^\"]*\"");
    /** Of the objects that hold it together. */
    private static final int FRAME = 1_000;

    private final byte[] plain;
    private final String type;
    private final @Nullable Locale language;
    private final Map<String, String> headers;
    private final String tag;
    private final Map<Coding, Form> forms = new ConcurrentHashMap<>();

    /**
     * An answer with status 200.
     *
     * @param plain not to be changed any more
     * @param type its media type, with the charset if it has one
     * @param language in which it is, or null
     * @param headers what it says besides of itself; not its length, coding, validator or what these vary by
     */
    public ReadyMade(byte[] plain, String type, @Nullable Locale language, Map<String, String> headers) {
        this.plain = plain;
        this.type = type;
        this.language = language;
        this.headers = Map.copyOf(headers);
        this.tag = Base64.getUrlEncoder().encodeToString(Arrays.copyOf(sha256(plain), TAG_BYTES));
    }

    /** Answers a GET or HEAD with it, or, where the reader has it already, says so. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var form = form(coding(request));
        headers.forEach(response::setHeader);
        response.setHeader(HttpHeaders.ETAG, form.tag);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (isKnown(form.tag, request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        if (form.coding != Coding.IDENTITY) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, form.coding.word());
        }
        response.setContentType(type);
        if (language != null) {
            response.setLocale(language);
        }
        response.setContentLength(form.bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(form.bytes);
        }
    }

    /** How many bytes it takes, and may come to take: what can be packed, in both ways, hardly doubles. */
    int weight() {
        return FRAME + 2 * plain.length;
    }

    private Coding coding(HttpServletRequest request) {
        return PACKABLE.matcher(type).matches()
                ? Coding.preferred(request.getHeader(HttpHeaders.ACCEPT_ENCODING))
                : Coding.IDENTITY;
    }

    private Form form(Coding coding) {
        var form = forms.get(coding);
        return form == null ? forms.computeIfAbsent(coding, this::packed) : form;
    }

    private Form packed(Coding coding) {
        return new Form(coding, coding.pack(plain), "\"" + tag + "-" + coding.word() + "\"");
    }

    /** A proxy may have called its copy weak; it is the same to a reader (RFC 9110, section 13.1.2). */
    private static boolean isKnown(String tag, @Nullable String known) {
        return known != null && (known.equals(tag) || known.strip().equals("*")
                || TAG.matcher(known).results().anyMatch(one -> one.group().equals(tag)));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Form(Coding coding, byte[] bytes, String tag) {}
}
