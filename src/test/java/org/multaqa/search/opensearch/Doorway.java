package org.multaqa.search.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An address that leads to a node while it is open, and where nobody answers while it is shut. */
final class Doorway implements AutoCloseable {

    private final URI node;
    private final int port;
    private final Set<Socket> passing = ConcurrentHashMap.newKeySet();
    private ServerSocket door;

    /** Shut. */
    Doorway(URI node) {
        this.node = node;
        try (var any = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            this.port = any.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    Doorway open() {
        try {
            var opened = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            door = opened;
            Thread.ofVirtual().start(() -> lead(opened));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whoever is passing is cut off. */
    void shut() {
        try {
            if (door != null) {
                door.close();
            }
            for (var socket : passing) {
                socket.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void lead(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                var reader = opened.accept();
                var to = new Socket(node.getHost(), node.getPort());
                passing.add(reader);
                passing.add(to);
                if (opened.isClosed()) {
                    // Whoever was on the threshold when it was shut is cut off too.
                    reader.close();
                    to.close();
                    continue;
                }
                Thread.ofVirtual().start(() -> copy(reader, to));
                Thread.ofVirtual().start(() -> copy(to, reader));
            } catch (IOException shut) {
                // The loop sees it.
            }
        }
    }

    private void copy(Socket from, Socket to) {
        try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException cutOff) {
            // Both ends are closed.
        }
    }

    @Override
    public void close() {
        shut();
    }
}
