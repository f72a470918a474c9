package org.multaqa.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.multaqa.accounts.Secret;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.web.util.UriUtils;

/** Someone who reads the mall's pages over HTTP and sends its forms: a visitor, until a cookie says who they are. */
public class Reader {

    private final HttpClient client = HttpClient.newHttpClient();
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Environment environment;
    private final String cookie;

    @Autowired
    Reader(Environment environment) {
        this(environment, "");
    }

    private Reader(Environment environment, String cookie) {
        this.environment = environment;
        this.cookie = cookie;
    }

    /** The same browser with that session. */
    Reader with(Secret session) {
        return new Reader(environment, "session=" + session.text());
    }

    /** The same browser with the cookies that this answer gave it. */
    public Reader after(HttpResponse<?> answer) {
        return new Reader(environment, answer.headers()
                .allValues("set-cookie")
                .stream()
                .map(given -> given.split(";", 2)[0])
                .collect(Collectors.joining("; ")));
    }

    /** Sends a form with these fields: name, value, name, value; as whoever has read no page of the mall before. */
    public HttpResponse<String> post(String address, String... fields) {
        var body = new StringJoiner("&");
        for (int i = 0; i < fields.length; i += 2) {
            body.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        return send(HttpRequest.newBuilder(inTheMall(URI.create(address)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())), BodyHandlers.ofString());
    }

    /** Opens a page and sends a form that stands on it to this address, with what such a form carries besides. */
    public HttpResponse<String> fillIn(String page, String address, String... fields) {
        var token = FORM_TOKEN.matcher(get(URI.create(page)).body());
        if (!token.find()) {
            return post(address, fields);
        }
        var all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "_csrf";
        all[fields.length + 1] = token.group(1);
        return post(address, all);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What is at the address of these parts, which are not encoded yet. */
    public HttpResponse<String> get(String... parts) {
        var address = new StringBuilder("http://localhost:" + environment.getProperty("local.server.port"));
        for (var part : parts) {
            address.append('/').append(UriUtils.encode(part, StandardCharsets.UTF_8));
        }
        return send(HttpRequest.newBuilder(URI.create(address.toString())), BodyHandlers.ofString());
    }

    /** What is at this address of the mall, such as {@code /en/organisations?topic=health}; encoded already. */
    public HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(inTheMall(address)), BodyHandlers.ofString());
    }

    /** What is at this address, as it travels to a browser that understands gzip. */
    public HttpResponse<byte[]> getPacked(URI address) {
        return send(HttpRequest.newBuilder(inTheMall(address)).header("Accept-Encoding", "gzip"),
                BodyHandlers.ofByteArray());
    }

    /** What is answered at this address, byte by byte, to a request with these headers: name, value, name, value. */
    public HttpResponse<byte[]> ask(String method, URI address, String... headers) {
        var request = HttpRequest.newBuilder(inTheMall(address)).method(method, BodyPublishers.noBody());
        return send(headers.length == 0 ? request : request.headers(headers), BodyHandlers.ofByteArray());
    }

    private URI inTheMall(URI address) {
        return URI.create("http://localhost:" + environment.getProperty("local.server.port")).resolve(address);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        try {
            return client.send(request.build(), body);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
