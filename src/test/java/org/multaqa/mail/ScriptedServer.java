package org.multaqa.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** An SMTP server that answers each command as the test says; to the end of the data it answers as to a dot. */
final class ScriptedServer implements AutoCloseable {

    /** To a command without an answer of its own. */
    static final String DONE = "250 2.0.0 done";

    final List<String> heard = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;
    private final UnaryOperator<String> answers;

    /** @param answers of a command, such as {@code RCPT}; the greeting is that to {@code HELLO} */
    ScriptedServer(UnaryOperator<String> answers) {
        this.answers = answers;
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        Thread.ofVirtual().start(this::serve);
    }

    /** Refuses one command, and takes the others. */
    static ScriptedServer refusing(String refused, String answer) {
        return new ScriptedServer(command -> command.equals(refused) ? answer : usual(command));
    }

    static String usual(String command) {
        return switch (command) {
            case "HELLO" -> "220 scripted";
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> DONE;
        };
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try {
            while (true) {
                var connection = socket.accept();
                Thread.ofVirtual().start(() -> talk(connection));
            }
        } catch (IOException closed) {
            heard.add("CLOSED");
        }
    }

    private void talk(Socket connection) {
        try (connection;
                var in = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
                var out = connection.getOutputStream()) {
            say(out, answers.apply("HELLO"));
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                heard.add(line);
                var command = line.split("[ :]", 2)[0];
                say(out, answers.apply(command));
                if (command.equals("DATA")) {
                    while (!".".equals(line)) {
                        line = in.readLine();
                    }
                    say(out, answers.apply("."));
                }
            }
        } catch (IOException gone) {
            heard.add("GONE");
        }
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
