package org.multaqa.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.ibm.icu.text.MessageFormat;

class MessagesTests {

    /** A key written out in a template or in code; keys put together from parts end with a dot and are not checked. */
    private static final Pattern USED = Pattern.compile("text\\(\"([a-z0-9.-]+[a-z0-9-])\"\\s*[,)]");

    private final Messages messages = new Messages(new Locales("ar-EG", "en-GB", "fr-FR"));

    @Test
    void everyMessageExistsInTheThreeLanguages() {
        assertThat(messages.keys(Language.AR)).isNotEmpty()
                .isEqualTo(messages.keys(Language.EN))
                .isEqualTo(messages.keys(Language.FR));
    }

    @Test
    void everyMessageIsAPatternThatIcuUnderstands() {
        for (var language : Language.values()) {
            for (var key : messages.keys(language)) {
                assertThat(new MessageFormat(messages.text(language, key))).as(key).isNotNull();
            }
        }
    }

    @Test
    void everyKeyUsedInTheProgramExists() throws IOException {
        var missing = new TreeSet<String>();
        try (Stream<Path> files = Stream.concat(Files.walk(Path.of("src/main/jte")),
                Files.walk(Path.of("src/main/java")))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                USED.matcher(Files.readString(file))
                        .results()
                        .map(used -> used.group(1))
                        .filter(key -> !messages.keys(Language.EN).contains(key))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void arabicCountsInItsSixForms() {
        var arabic = messages.in(Language.AR);
        assertThat(Stream.of(0, 1, 2, 3, 11, 100).map(n -> plain(arabic.text("directory.list.count", n, 0))))
                .containsExactly("لا توجد منظمات", "منظمة واحدة", "منظمتان", "٣ منظمات", "١١ منظمة", "١٠٠ منظمة");
    }

    @Test
    void apostrophesAreThoseOfPrint() {
        for (var language : Language.values()) {
            assertThat(messages.keys(language)).noneMatch(key -> messages.text(language, key).contains("'"));
        }
    }

    /** So that no line begins with them. */
    @Test
    void frenchMarksDoNotBreakFromTheirWords() {
        assertThat(messages.keys(Language.FR)).filteredOn(
                key -> messages.text(Language.FR, key).matches("(?s).*( [;:?!»]|« |[^\\s\u00A0][;?!»]).*"))
                .isEmpty();
    }

    @Test
    void aNameInAnotherScriptIsIsolatedInItsSentence() {
        assertThat(messages.in(Language.AR).text("directory.problem.topic", "Amal"))
                .contains("\u2068Amal\u2069");
    }

    @Test
    void aMessageThatIsNotThereIsAFaultAndNotAnEmptyText() {
        assertThatThrownBy(() -> messages.in(Language.EN).text("no.such.message"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String plain(String text) {
        return text.replaceAll("[\u2068\u2069]", "");
    }
}
