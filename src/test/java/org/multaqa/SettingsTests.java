package org.multaqa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

class SettingsTests {

    private static final Pattern DOCUMENTED = Pattern.compile("^\\| `(multaqa\\.[a-z.-]+)`", Pattern.MULTILINE);

    @Test
    void everySettingIsDocumentedAndNoOtherIs() throws IOException {
        var documented = DOCUMENTED.matcher(Files.readString(Path.of("docs/operations/configuration.md")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(documented).isEqualTo(settings());
    }

    private static Set<String> settings() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.multaqa")
                .stream()
                .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
                .map(type -> type.reflect())
                .flatMap(SettingsTests::settings)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> settings(Class<?> type) {
        var prefix = type.getAnnotation(ConfigurationProperties.class).value();
        return Stream.of(type.getRecordComponents()).map(component -> prefix + "." + dashed(component.getName()));
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
