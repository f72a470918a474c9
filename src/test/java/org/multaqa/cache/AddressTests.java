package org.multaqa.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTests {

    private static final String[] KNOWN = {"topic", "after"};

    @ParameterizedTest
    @CsvSource({"/ar,", "/en/organisations, topic=health", "/en/organisations, topic=health&topic=women",
            "/en/organisations, after=AbC-_9&topic=health", "/fr/organisations/%D8%A3%D8%AB%D8%B1,"})
    void anAddressAsTheMallWritesItIsItsOwn(String path, @Nullable String query) {
        assertThat(new Address(path, query).isOwn(query == null ? "" : query, KNOWN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=health", "topic=health&q=", "a=b", "topic", "topic=", "=health", "", "&",
            "topic=health&",
            "topic=health&topic=health", "Topic=health", "%74opic=health", "topic=he%61lth", "topic=a+b", "topic[]=a",
            "topic=a=b", "topic=health;topic=women", "topic=\u0635"})
    void aParameterThatIsUnknownOrWrittenOddlyIsNot(String query) {
        assertThat(new Address("/en/organisations", query).isOwn(query, KNOWN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/%61bout", "/en/%2e/about", "/en/organisations/%d8%a3",
            "/en/organisations/%C3%28", "/en/organisations/a%2Fb", "/en/\u0635"})
    void aPathThatIsWrittenInAnotherWayIsNot(String path) {
        assertThat(new Address(path, null).isOwn("", KNOWN)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"topic=women, topic=health", "topic=health, ''", ", topic=health", "topic=health&topic=women,"
            + " topic=women&topic=health"})
    void aQueryThatItsHandlerSpellsInAnotherWayIsNot(@Nullable String query, String spelt) {
        assertThat(new Address("/en/organisations", query).isOwn(spelt, KNOWN)).isFalse();
    }
}
