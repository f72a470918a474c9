package org.multaqa.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.directory.Understanding.Understood;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.names.Lexicon;
import org.multaqa.organisations.Topic;

/** Eight topics of the mall, and all countries. */
class UnderstandingTests {

    private static final Understanding UNDERSTANDING = new Understanding(Lexicon.withAdded(List.of()), topics(
            topic("community-service", "خدمة المجتمع", "Community service", "Service à la communauté"),
            topic("culture-arts", "الثقافة والفنون", "Culture and arts", "Culture et arts"),
            topic("education", "التعليم", "Education", "Éducation"),
            topic("health", "التوعية الصحية", "Health awareness", "Sensibilisation à la santé"),
            topic("human-rights", "حقوق الإنسان", "Human rights", "Droits humains"),
            topic("women", "تمكين المرأة", "Women's empowerment", "Autonomisation des femmes"),
            topic("disability", "حقوق الأشخاص ذوي الإعاقة", "Rights of persons with disabilities",
                    "Droits des personnes handicapées"),
            topic("economic-development", "التنمية الاقتصادية ومكافحة الفقر",
                    "Economic development and poverty reduction",
                    "Développement économique et lutte contre la pauvreté")));

    private static Topic topic(String slug, String ar, String en, String fr) {
        return new Topic(slug,
                LocalizedText.of(Language.AR, Map.of(Language.AR, ar, Language.EN, en, Language.FR, fr)));
    }

    private static Map<String, Topic> topics(Topic... topics) {
        var bySlug = new LinkedHashMap<String, Topic>();
        Stream.of(topics).forEach(topic -> bySlug.put(topic.slug(), topic));
        return bySlug;
    }

    @ParameterizedTest
    @CsvSource({"sante tunis, health, , tunis", "تعليم الأردن, education, jo,", "education egypt, education, eg,",
            "women's empowerment morocco, women, ma,", "الصحة في تونس, health, tn,", "tunisie santé, health, tn,",
            "صحة تونسية, health, tn,", "femmes marocaines, women, ma,", "المرأة المصرية, women, eg,",
            "human rights in saudi arabia, human-rights, sa,", "droits humains émirats arabes unis, human-rights, ae,",
            "education مصر, education, eg,", "Egyptian schools education, education, eg, schools",
            "women's associations in Morocco, women, ma,", "للتعليم بمصر, education, eg,",
            "disabled rights lebanon, disability, lb,", "ثقافة, culture-arts, ,",
            "santé الإسكندرية, health, , الإسكندرية", "jordan, , jo,", "UAE women, women, ae,", "Saudi, , sa,",
            "السعودية, , sa,",
            "saoudien, , sa,", "women saudi, women, sa,", "women's rights morocco, women, ma,",
            "droits des femmes maroc, women, ma,", "حقوق المرأة المغرب, women, ma,"})
    void theLikeliestWayToReadIsTold(String text, String topic, String country, String rest) {
        assertThat(UNDERSTANDING.of(text)).first().satisfies(understood -> {
            assertThat(understood.topic().orElse(null)).isEqualTo(topic);
            assertThat(understood.countries()).isEqualTo(country == null ? List.of() : List.of(country));
            assertThat(String.join(" ", understood.rest())).isEqualTo(rest == null ? "" : rest);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "\u064b", "zzxxqqww", "جمعية", "Tunisian Red Crescent",
            "جمعية الهلال الأحمر التونسي", "<script>alert(1)</script>", "of the"})
    void aNameOrNoiseIsNoList(String text) {
        assertThat(UNDERSTANDING.of(text)).isEmpty();
    }

    @Test
    void aTopicOfWhichMoreIsTypedStandsAlone() {
        assertThat(UNDERSTANDING.of("human rights")).extracting(Understood::topic)
                .extracting(topic -> topic.orElse(""))
                .containsExactly("human-rights");
        assertThat(UNDERSTANDING.of("rights")).extracting(Understood::topic)
                .extracting(topic -> topic.orElse(""))
                .containsExactly("human-rights", "disability");
    }

    @Test
    void twoCountriesAreBothMeant() {
        assertThat(UNDERSTANDING.of("education egypt tunisia").getFirst().countries()).containsExactly("eg", "tn");
    }

    @Test
    void ammanIsWrittenAsOmanIsAndBothAreMeant() {
        assertThat(UNDERSTANDING.of("عمان")).containsExactly(
                new Understood(Optional.empty(), List.of("om"), List.of()),
                new Understood(Optional.empty(), List.of("jo"), List.of("عمان")));
        assertThat(UNDERSTANDING.of("التعليم في عمان")).extracting(Understood::countries)
                .containsExactly(List.of("om"), List.of("om"), List.of("jo"), List.of("jo"));
        assertThat(UNDERSTANDING.of("Oman")).extracting(Understood::countries).containsExactly(List.of("om"));
    }

    @Test
    void theCountryAloneIsTheLastWay() {
        assertThat(UNDERSTANDING.of("education egypt").getLast())
                .isEqualTo(new Understood(Optional.empty(), List.of("eg"), List.of("education")));
    }

    @Test
    void whatAnEditorAddedIsUnderstood() {
        var added = new Understanding(Lexicon.withAdded(List.of("تعليم\teducation | tarbeya\téducation")),
                topics(topic("education", "التعليم", "Education", "Éducation")));
        assertThat(added.of("tarbeya")).first().extracting(way -> way.topic().orElse("")).isEqualTo("education");
    }
}
