package org.multaqa.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nour.example | https://nour.example",
            "http://nour.example/ar | http://nour.example/ar",
            "https://منظمة.example/عن | https://xn--ogb3a0bbd.example/%D8%B9%D9%86",
            "HTTPS://Nour.example/a b | https://nour.example/a%20b", "https://nour.example// | https://nour.example//"})
    void anAddressIsReadAsPeopleWriteIt(String written, String address) {
        assertThat(WebAddress.parse(written)).contains(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nour", "javascript:alert(1)", "data:text/html,x", "ftp://nour.example",
            "https://user:secret@nour.example", "https://", "http://a b.example"})
    void whatIsNoAddressOfAWebSiteIsRefused(String written) {
        assertThat(WebAddress.parse(written)).isEmpty();
    }

    @Test
    void theDomainTellsSitesOfTheSameOwner() {
        assertThat(WebAddress.domain(URI.create("https://www.Nour.example/about"))).isEqualTo("nour.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.facebook.com/nour", "https://fr.facebook.com/nour", "https://linktr.ee/nour",
            "https://sites.google.com/view/nour", "https://wordpress.com/nour", "https://blogspot.com"})
    void aPageAmongThoseOfManyIsNoDomainOfItsOwn(String page) {
        assertThat(WebAddress.ownDomain(URI.create(page))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://nour.wordpress.com", "https://nour.blogspot.com",
            "https://nour.example/facebook.com"})
    void aHostOfOnesOwnIs(String site) {
        assertThat(WebAddress.ownDomain(URI.create(site))).isPresent();
    }
}
