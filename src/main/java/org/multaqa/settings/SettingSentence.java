package org.multaqa.settings;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.util.unit.DataSize;

/** Says what is wrong with the value of a setting. */
final class SettingSentence {

    private SettingSentence() {}

    static String of(BindException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException refused && saysIt(refused)) {
                return refused.getMessage() + ".";
            }
        }
        var property = unreadable.getProperty();
        return unreadable.getName() + " is “" + (property == null ? "" : property.getValue()) + "”; it must be "
                + kind(unreadable.getTarget().getType().toClass()) + ".";
    }

    /** Our records name the setting and what it may be; those below them know neither. */
    private static boolean saysIt(IllegalArgumentException refused) {
        var message = refused.getMessage();
        return message != null && message.startsWith("multaqa.");
    }

    private static String kind(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type) || type == int.class || type == long.class) {
            return "a whole number";
        }
        if (type == DataSize.class) {
            return "a size, such as 64MB";
        }
        if (type == Duration.class) {
            return "a time, such as 5s";
        }
        if (type == URI.class) {
            return "an address, such as https://mall.example.org";
        }
        return "something else: docs/operations/configuration.md tells what";
    }
}
