package org.multaqa.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class TokensTests {

    /** Without those that are half transparent: a shadow cannot be shown as a surface. */
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{3}|[0-9a-f]{6});");

    @Test
    void theDesignPageShowsEveryColourThereIs() throws IOException {
        var colours = COLOUR.matcher(css("tokens")).results().map(match -> match.group(1)).distinct().toList();
        assertThat(Tokens.COLOURS).containsExactlyInAnyOrderElementsOf(colours);
    }

    @Test
    void eachOfThemHasAClass() throws IOException {
        var css = css("design");
        assertThat(Tokens.COLOURS).allSatisfy(colour -> assertThat(css).contains(".fill-" + colour + " {"));
        assertThat(Tokens.SIZES).allSatisfy(size -> assertThat(css).contains(".type-" + size + " {"));
    }

    private static String css(String name) throws IOException {
        return new ClassPathResource("static/css/" + name + ".css").getContentAsString(StandardCharsets.UTF_8);
    }
}
