package org.multaqa.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.language.Messages;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Profile;
import org.multaqa.search.Reason;
import org.multaqa.search.Search;
import org.multaqa.search.SearchNotReadyException;
import org.multaqa.stories.MallTest;
import org.springframework.beans.factory.annotation.Autowired;

@MallTest
class LikenessesTests {

    @Autowired
    private Organisations organisations;
    @Autowired
    private Messages messages;

    @Test
    void aSearchThatIsNotReadyKeepsNobodyFromDeciding() {
        var indexing = (Search) Proxy.newProxyInstance(Search.class.getClassLoader(), new Class<?>[]{Search.class},
                (search, method, arguments) -> {
                    throw new SearchNotReadyException();
                });
        var loom = Organisation.draft(UUID.randomUUID(), "loom",
                Profile.named(LocalizedText.of(Language.AR, "جمعية النول")).build(), null);

        assertThat(new Likenesses(indexing, organisations).of(loom, messages.in(Language.AR))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasASentence(Language language) {
        var wording = messages.in(language);
        var words = List.of(new Reason.Meeting("nahr", "نهر", Reason.Way.HEARD),
                new Reason.Meeting("minya", "minya", Reason.Way.SAME));
        for (var likeness : Reason.Likeness.values()) {
            assertThat(Likenesses.sentence(new Reason.NamesAlike(likeness, words), wording)).contains("nahr", "نهر",
                    "minya");
        }
        assertThat(Likenesses.sentence(new Reason.SameAcronym("rol"), wording)).contains("rol");
        assertThat(Likenesses.sentence(new Reason.Initials("rol", List.of("river", "of", "life"), true), wording))
                .contains("rol", "river of life");
        assertThat(Likenesses.sentence(new Reason.AcronymSpelt("rol", List.of("river", "of", "life"), false), wording))
                .contains("rol", "river of life");
        assertThat(Likenesses.sentence(new Reason.NamedAsWebsite("loom", "loom.example.org", true), wording))
                .contains("loom.example.org");
        assertThat(Likenesses.sentence(new Reason.SameWebsite("loom.example.org"), wording))
                .contains("loom.example.org");
        assertThat(Likenesses.sentence(new Reason.SamePlace(List.of("minya")), wording)).contains("minya");
        assertThat(Likenesses.sentence(new Reason.SameCountry("eg"), wording)).doesNotContain("eg");
    }
}
