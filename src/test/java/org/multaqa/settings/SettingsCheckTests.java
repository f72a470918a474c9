package org.multaqa.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.database.StartRefusedException;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsCheckTests {

    private static final String TOLD = "? docs/operations/configuration.md tells them all.";

    private final GenericApplicationContext mall = new GenericApplicationContext();

    @ParameterizedTest
    @CsvSource({"multaqa.data-dirr, multaqa.data-dir", "multaqa.host.email, multaqa.host.mail",
            "multaqa.sample, multaqa.sample.enabled", "multaqa.limit.enabled, multaqa.limits.enabled"})
    void aMistypedNameIsAnsweredWithTheRightOne(String mistyped, String meant) {
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> check("--" + mistyped + "=1"))
                .withMessage("There is no setting " + mistyped + ". Did you mean " + meant + TOLD);
    }

    @Test
    void aMistypedNameInTheEnvironmentIsToldAsItStandsThere() {
        environment("MULTAQA_DATADIRECTORY", "/srv/mall");
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(this::check)
                .withMessage("There is no setting MULTAQA_DATADIRECTORY. Did you mean multaqa.data-dir" + TOLD);
    }

    @Test
    void everyWayOfWritingANameIsUnderstood() {
        environment("MULTAQA_DATA_DIR", "/srv/mall");
        environment("MULTAQA_JAVA_HOME", "/opt/java");
        assertThatCode(() -> check("--multaqa.dataDir=/srv/mall", "--multaqa.base-url=https://mall.example.org",
                "--server.port=0")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            multaqa.limits.enabled         | perhaps | multaqa.limits.enabled is “perhaps”; it must be true or false.
            multaqa.database.shared-buffers| much    | multaqa.database.shared-buffers is “much”; it must be a size, such as 64MB.
            server.port                    | abc     | server.port is “abc”; it must be a whole number.
            multaqa.base-url               | a b     | multaqa.base-url is “a b”; it must be an address, such as https://mall.example.org.
            multaqa.locale.ar              | en-GB   | multaqa.locale.ar is “en-GB”, which is not a locale of that language, such as ar-EG.
            """)
    void aValueThatCannotBeMeantIsToldWithItsName(String name, String value, String sentence) {
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> check("--" + name + "=" + value))
                .withMessage(sentence);
    }

    private void environment(String name, String value) {
        mall.getEnvironment()
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.of(name, value)));
    }

    private void check(String... options) {
        mall.getEnvironment().getPropertySources().addFirst(new SimpleCommandLinePropertySource(options));
        new SettingsCheck().initialize(mall);
    }
}
