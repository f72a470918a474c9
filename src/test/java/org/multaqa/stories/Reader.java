package org.multaqa.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import org.springframework.core.env.Environment;
import org.springframework.web.util.UriUtils;

/** Someone who reads the mall's pages over HTTP, without any account. */
public class Reader {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Environment environment;

    Reader(Environment environment) {
        this.environment = environment;
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
        try {
            return client.send(request.build(), body);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
