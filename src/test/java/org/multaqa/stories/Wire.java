package org.multaqa.stories;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.env.Environment;

/** Someone who sends bytes as no browser would, and reads what comes back. */
public class Wire {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Environment environment;

    Wire(Environment environment) {
        this.environment = environment;
    }

    /** The answer to a request for that target, byte by byte as it stands here, ISO 8859-1, with these headers. */
    public Answer ask(String method, String target, String... headers) {
        return send(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n" + String.join("\r\n", headers)
                + (headers.length == 0 ? "" : "\r\n") + "Connection: close\r\n\r\n");
    }

    /** The answer to these bytes, ISO 8859-1; the connection is read to its end. */
    public Answer send(String request) {
        return send(request, false);
    }

    /** The same; having sent them, some hang up in one direction and only listen. */
    public Answer send(String request, boolean hangUp) {
        int port = Integer.parseInt(environment.getRequiredProperty("local.server.port"));
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            write(request.getBytes(StandardCharsets.ISO_8859_1), socket);
            if (hangUp) {
                socket.shutdownOutput();
            }
            return Answer.of(new String(read(socket), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A server that has answered already may read no further. */
    private static void write(byte[] request, Socket socket) throws IOException {
        try {
            socket.getOutputStream().write(request);
        } catch (SocketException refused) {
            socket.shutdownOutput();
        }
    }

    /** A server that refuses a request before it has read all of it may reset the connection behind its answer. */
    private static byte[] read(Socket socket) throws IOException {
        var all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (SocketException reset) {
            return all.toByteArray();
        }
        return all.toByteArray();
    }

    /**
     * What came back.
     *
     * @param status 0 if it was no HTTP answer
     * @param headers by name in lower case; the last of several
     */
    public record Answer(int status, Map<String, String> headers, String body, String whole) {

        static Answer of(String whole) {
            int end = whole.indexOf("\r\n\r\n");
            if (!whole.startsWith("HTTP/1.1 ") || end < 0) {
                return new Answer(0, Map.of(), whole, whole);
            }
            var lines = whole.substring(0, end).split("\r\n");
            var headers = new TreeMap<String, String>();
            for (int i = 1; i < lines.length; i++) {
                var parts = lines[i].split(": ?", 2);
                headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
            }
            return new Answer(Integer.parseInt(lines[0].substring(9, 12)), headers, whole.substring(end + 4), whole);
        }

        /** The header of that name, or an empty text. */
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }
}
