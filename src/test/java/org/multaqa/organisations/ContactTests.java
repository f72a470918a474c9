package org.multaqa.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.multaqa.organisations.Contact.Means;

class ContactTests {

    @Test
    void aTelephoneIsDialledInAsciiDigits() {
        assertThat(link(Means.PHONE, "+٢٠ ٨٦ ٥٥٥ ٠١٤٢")).isEqualTo("tel:+20865550142");
    }

    @Test
    void aTelephoneIsShownInDigitsThatKeepTheirOrder() {
        assertThat(new Contact(Means.PHONE, "٠٨٦ ٥٥٥ ٠١٤٢", Audience.EVERYONE).shown()).isEqualTo("086 555 0142");
    }

    @Test
    void twoZerosAreAPlusAndTheZeroInBracketsIsNotDialled() {
        assertThat(link(Means.PHONE, "0044 (0)20 7946 0018")).isEqualTo("tel:+442079460018");
    }

    @Test
    void aNumberOfTheTownKeepsItsZero() {
        assertThat(link(Means.PHONE, "086 555 0142")).isEqualTo("tel:0865550142");
    }

    @Test
    void twoNumbersInOneFieldAreNotDialledAsOne() {
        assertThat(link(Means.PHONE, "086 555 0142 / 0143")).isEmpty();
    }

    @Test
    void whatsappNeedsTheCountry() {
        assertThat(link(Means.WHATSAPP, "+20 100 555 0142")).isEqualTo("https://wa.me/201005550142");
        assertThat(link(Means.WHATSAPP, "0100 555 0142")).isEmpty();
    }

    @Test
    void aMailboxCannotSmuggleASubjectOrASecondAddressee() {
        assertThat(link(Means.EMAIL, "salam@river.example")).isEqualTo("mailto:salam@river.example");
        assertThat(link(Means.EMAIL, "salam@river.example?bcc=all@river.example")).isEmpty();
        assertThat(link(Means.EMAIL, "salam@river.example,x@y.example")).isEmpty();
    }

    private static String link(Means means, String value) {
        return new Contact(means, value, Audience.EVERYONE).link();
    }
}
