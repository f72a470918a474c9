package org.multaqa.database;

import java.net.SocketException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Prints one line where Boot would print a frame or a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartRefusedReporter implements SpringBootExceptionReporter {

    private static final Logger log = LoggerFactory.getLogger(StartRefusedReporter.class);

    @Override
    public boolean reportException(Throwable failure) {
        String sentence = sentenceFor(failure);
        if (sentence != null) {
            log.error(sentence);
        }
        return sentence != null;
    }

    private static @Nullable String sentenceFor(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefusedException refused) {
                return refused.getMessage();
            }
            if (cause instanceof PortInUseException inUse) {
                return "Port " + inUse.getPort()
                        + " is used by another program: stop that, or choose another port with server.port.";
            }
            if (cause instanceof SocketException notBound && failure instanceof ApplicationContextException) {
                return "The mall cannot listen there (" + notBound.getMessage()
                        + "): check server.address and server.port.";
            }
        }
        return null;
    }
}
