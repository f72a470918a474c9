package org.multaqa.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.multaqa.mail.Receipt.Later;
import org.multaqa.mail.Receipt.Refused;
import org.multaqa.mail.Receipt.Taken;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Gives messages to an SMTP server, each over a connection of its own. */
final class SmtpCourier implements Courier {

    /** A server that answers a little now and then keeps every single timeout. */
    static final Duration LONGEST = Duration.ofMinutes(3);

    private final JavaMailSender server;
    private final Duration longest;

    SmtpCourier(JavaMailSender server) {
        this(server, LONGEST);
    }

    SmtpCourier(JavaMailSender server, Duration longest) {
        this.server = server;
        this.longest = longest;
    }

    @Override
    public Receipt take(Claimed letter, MimeMessage message) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending = threads.submit(sending(message));
            try {
                return sending.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException slow) {
                // In a virtual thread that closes the connection, so that whoever waits on it does not any more.
                sending.cancel(true);
                return new Later(true, "too slow");
            } catch (InterruptedException stopped) {
                sending.cancel(true);
                Thread.currentThread().interrupt();
                return new Later(true, "stopped");
            } catch (ExecutionException fault) {
                throw new IllegalStateException(fault.getCause());
            }
        }
    }

    private Callable<Receipt> sending(MimeMessage message) {
        return () -> {
            try {
                server.send(message);
                return new Taken(State.SENT);
            } catch (MailException failure) {
                return receipt(failure);
            }
        };
    }

    /** Of this letter, or of everything: only what was said of the addressee or of the content is about this one. */
    private static Receipt receipt(MailException failure) {
        var reasons = reasons(failure);
        for (var reason : reasons) {
            if (reason instanceof SMTPSenderFailedException sender) {
                return new Later(true, Integer.toString(sender.getReturnCode()));
            }
        }
        for (var reason : reasons) {
            if (reason instanceof SMTPAddressFailedException address) {
                return answered(address.getReturnCode(), String.valueOf(address.getMessage()), "5.1.0");
            }
        }
        for (var reason : reasons) {
            if (reason instanceof SMTPSendFailedException sending && sending.getReturnCode() > 0) {
                return sending.getCommand().startsWith("MAIL")
                        ? new Later(true, Integer.toString(sending.getReturnCode()))
                        : answered(sending.getReturnCode(), String.valueOf(sending.getMessage()), "5.6.0");
            }
        }
        return new Later(true, reasons.getLast().getClass().getSimpleName());
    }

    /** @param usual what a permanent refusal without an enhanced code means */
    private static Receipt answered(int code, String said, String usual) {
        return code / 100 == 5
                ? new Refused(
                        StatusCode.in(said).filter(StatusCode::permanent).orElseGet(() -> new StatusCode(usual)))
                : new Later(code == 421, Integer.toString(code));
    }

    /** Jakarta Mail has chains beside the causes, and Spring one for each message. */
    private static List<Throwable> reasons(MailException failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var reasons = new ArrayList<Throwable>();
        add(failure, seen, reasons);
        return reasons;
    }

    private static void add(@Nullable Throwable thrown, Set<Throwable> seen, List<Throwable> reasons) {
        if (thrown == null || !seen.add(thrown)) {
            return;
        }
        reasons.add(thrown);
        if (thrown instanceof MailSendException several) {
            for (var one : several.getMessageExceptions()) {
                add(one, seen, reasons);
            }
        }
        if (thrown instanceof MessagingException chained) {
            add(chained.getNextException(), seen, reasons);
        }
        add(thrown.getCause(), seen, reasons);
    }
}
