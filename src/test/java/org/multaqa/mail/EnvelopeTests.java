package org.multaqa.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.language.Language;

class EnvelopeTests {

    @ParameterizedTest
    @ValueSource(strings = {"salma@mail.example", "Salma.O'Neil+mall@mail.example", "salma@localhost",
            "salma@بريد.example"})
    void mailCanBeSentThere(String address) {
        assertThat(Envelope.takes(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "salma", "@mail.example", "salma@", "a@b@mail.example",
            "salma@mail.example\r\nBcc: x@y.example",
            "salma @mail.example", "salma,yusuf@mail.example", "<salma@mail.example>", "Salma <salma@mail.example>",
            "\"salma\"@mail.example", "salma@mail..example", "salma@-mail.example", "salma\u202E@mail.example",
            "سلمى@mail.example", "salma@[127.0.0.1]"})
    void mailCannotBeSentThere(String address) {
        assertThat(Envelope.takes(address)).isFalse();
        assertThatThrownBy(() -> to(address, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAddressIsNoLongerThanServersTake() {
        assertThat(Envelope.takes("s@" + "mail.".repeat(50) + "example")).isFalse();
        assertThat(Envelope.takes("s".repeat(65) + "@mail.example")).isFalse();
    }

    @Test
    void theHostIsWrittenAsServersKnowIt() {
        assertThat(to("Salma@بريد.Example", Map.of()).address()).isEqualTo("Salma@xn--ngbof4h.example");
    }

    @Test
    void factsAreNoTexts() {
        assertThatThrownBy(() -> to("salma@mail.example", Map.of("text", "a".repeat(201))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingButItsKindIsInALog() {
        assertThat(to("salma@mail.example", Map.of("id", "7"))).hasToString("Envelope[test.kind]");
    }

    private static Envelope to(String address, Map<String, String> facts) {
        return new Envelope("test.kind", address, Language.AR, facts, PostRoom.NEXT_WEEK, null);
    }
}
