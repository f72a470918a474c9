package org.multaqa.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailSettingsTests {

    @Test
    void aSenderHasAnAddressAndPerhapsAName() {
        assertThat(new MailSettings("desk@mall.example", "").address()).isEqualTo("desk@mall.example");
        assertThat(new MailSettings("desk@mall.example", "").name()).isEmpty();
        assertThat(new MailSettings("\"The Mall\" <desk@mall.example>", "").name()).isEqualTo("The Mall");
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk", "Mall <desk>", "a@b.example, c@d.example",
            "Mall\r\nBcc: x@y.example <a@b.example>"})
    void whatIsNoSenderIsToldByItsName(String from) {
        assertThatThrownBy(() -> new MailSettings(from, "")).hasMessageStartingWith("multaqa.mail.from is “");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bounces", "bounces+mall@mall.example"})
    void whereNumbersCannotBeAddedBouncesCannotCome(String bounces) {
        assertThatThrownBy(() -> new MailSettings("", bounces)).hasMessageStartingWith("multaqa.mail.bounces is “");
    }
}
