package org.multaqa.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import jakarta.mail.internet.MimeMessage;

import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.mail.Receipt.Taken;
import org.multaqa.stories.Greeting;
import org.multaqa.web.MallSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mall's queue with couriers and times of the test's own. */
class PostRoom {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final Instant NEXT_WEEK = NOON.plusSeconds(7 * 86_400);
    static final String SALMA = "salma@mail.example";

    final Gate gate;
    final JdbcClient jdbc;
    final QueueRows queue;
    final BounceRows bounceRows;
    final Bounces bounces;
    final Typesetting typesetting;
    final Greeting greeting;
    private final Messages messages;
    private final MallSettings mall;

    PostRoom(Gate gate, JdbcClient jdbc, QueueRows queue, BounceRows bounceRows, Bounces bounces,
            Typesetting typesetting, Greeting greeting, Messages messages, MallSettings mall) {
        this.gate = gate;
        this.jdbc = jdbc;
        this.queue = queue;
        this.bounceRows = bounceRows;
        this.bounces = bounces;
        this.typesetting = typesetting;
        this.greeting = greeting;
        this.messages = messages;
        this.mall = mall;
    }

    void empty() {
        gate.change(Viewer.PROGRAM, () -> {
            jdbc.sql("delete from mail").update();
            jdbc.sql("delete from mail_bounces").update();
        });
    }

    Sending sending(Courier courier) {
        return sending(courier, new MailSettings("", ""), greeting);
    }

    Sending sending(Courier courier, MailSettings settings, LetterWriter... writers) {
        return new Sending(queue, new Letters(List.of(writers), typesetting), composer(settings), courier, bounceRows,
                settings);
    }

    Composer composer(MailSettings settings) {
        return new Composer(settings, mall, messages, typesetting);
    }

    /** Queues at noon, as a visitor would. */
    void queue(Envelope envelope) {
        queue(envelope, NOON);
    }

    void queue(Envelope envelope, Instant when) {
        var post = new Post(queue, Clock.fixed(when, ZoneOffset.UTC));
        gate.change(Viewer.VISITOR, () -> post.queue(envelope));
    }

    static Envelope greetingTo(String address) {
        return Greeting.to(address, Language.EN, "Salma", NEXT_WEEK);
    }

    static Envelope of(String kind) {
        return new Envelope(kind, SALMA, Language.AR, Map.of(), NEXT_WEEK, null);
    }

    /** How many letters are in that state. */
    long in(State state) {
        return count("state = '" + state.word() + "'");
    }

    long count(String condition) {
        return gate.read(Viewer.PROGRAM,
                () -> jdbc.sql("select count(*) from mail where " + condition).query(Long.class).single());
    }

    static JavaMailSenderImpl server(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", "10000");
        properties.setProperty("mail.smtp.timeout", "10000");
        server.setJavaMailProperties(properties);
        return server;
    }

    /** One that keeps what it is given. */
    static final class Bag implements Courier {

        final List<MimeMessage> messages = new CopyOnWriteArrayList<>();

        @Override
        public Receipt take(Claimed letter, MimeMessage message) {
            messages.add(message);
            return new Taken(State.SENT);
        }
    }

    /** A writer of another kind. */
    record Writer(String kind, Function<Envelope, Optional<Letter>> writing)
            implements
                LetterWriter {

        @Override
        public Optional<Letter> write(Envelope envelope, Instant now) {
            return writing.apply(envelope);
        }

        @Override
        public Letter sample(Language language) {
            return new Letter("s", List.of("p"), null, "c", "r", null);
        }
    }
}
