package org.multaqa.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchSettingsTests {

    @ParameterizedTest
    @ValueSource(strings = {"search1:9200", "ftp://search1", "https:///", "search1"})
    void aNodeIsAnAddress(String node) {
        assertThatThrownBy(() -> settings(node, "multaqa", null, null, 5_000)).hasMessageStartingWith(
                "multaqa.search.nodes has “" + node);
    }

    @Test
    void aPasswordLeavesTheMachineOnlyHidden() {
        assertThatThrownBy(() -> settings("http://search1:9200", "multaqa", "mall", "secret", 5_000))
                .hasMessageContaining("in the clear");
        assertThat(settings("https://search1:9200", "multaqa", "mall", "secret", 5_000)).isNotNull();
        assertThat(settings("http://localhost:9200", "multaqa", "mall", "secret", 5_000)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mall", "_mall", "mall-1", "mall*", "a,b", "../mall", "مول"})
    void theIndexHasAPlainName(String index) {
        assertThatThrownBy(() -> settings("https://search1", index, null, null, 5_000)).hasMessageStartingWith(
                "multaqa.search.index is “" + index);
    }

    @Test
    void nameAndPasswordGoTogether() {
        assertThatThrownBy(() -> settings("https://search1", "multaqa", "mall", null, 5_000))
                .hasMessageContaining("go together");
    }

    @ParameterizedTest
    @CsvSource({"0", "99", "60001"})
    void thePatienceOfReadersHasBounds(long milliseconds) {
        assertThatThrownBy(() -> settings("https://search1", "multaqa", null, null, milliseconds))
                .hasMessageStartingWith("multaqa.search.timeout is ");
    }

    @Test
    void thePasswordIsNeverWritten() {
        assertThat(settings("https://search1:9200", "multaqa", "mall", "secret", 5_000).toString())
                .doesNotContain("secret");
    }

    private static SearchSettings settings(String node, String index, @Nullable String username,
            @Nullable String password, long milliseconds) {
        return new SearchSettings(List.of(URI.create(node)), index, username, password, null,
                Duration.ofMillis(milliseconds));
    }
}
