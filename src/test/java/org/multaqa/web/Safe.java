package org.multaqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.multaqa.stories.Wire.Answer;

/** What holds of every answer of the mall, whatever was asked and whoever gives it. */
final class Safe {

    private Safe() {}

    static void check(Answer answer) {
        assertThat(policy(answer)).contains("default-src 'none'", "script-src 'self'", "img-src 'self'",
                "font-src 'self'", "connect-src 'self'", "form-action 'self'", "base-uri 'none'",
                "frame-ancestors 'none'");
        assertThat(answer.header("Content-Security-Policy")).doesNotContain("unsafe", "*", "http");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.headers()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
        assertThat(answer.whole().toLowerCase(Locale.ROOT)).doesNotContain("tomcat", "exception", "\tat ", "spring",
                "java.");
    }

    private static List<String> policy(Answer answer) {
        return Arrays.asList(answer.header("Content-Security-Policy").split("; "));
    }
}
