package org.multaqa.search.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.multaqa.search.Thing.ar;
import static org.multaqa.search.Thing.en;
import static org.multaqa.search.Thing.fr;
import static org.multaqa.search.Thing.named;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.search.Findable;
import org.multaqa.search.SearchQuery;
import org.multaqa.search.SearchQuery.Order;
import org.multaqa.search.UnreadableCursorException;

class OrderTests {

    @TempDir
    private Path folder;
    private IndexOfThings index;

    @BeforeEach
    void open() {
        index = empty();
    }

    IndexOfThings empty() {
        return new IndexOfThings(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void arabicNamesAreSortedWithoutTheArticle() {
        var alef = ar("أمل الغد");
        var ba = ar("البيت الآمن");
        var ta = ar("تضامن");
        index.with(ta, ba, alef);

        assertThat(byName(Language.AR)).containsExactly(alef.id(), ba.id(), ta.id());
    }

    @Test
    void englishNamesAreSortedWithoutThe() {
        var apple = en("The Apple Trust");
        var banana = en("banana growers");
        var theatre = en("Theatre of Hope");
        index.with(theatre, banana, apple);

        assertThat(byName(Language.EN)).containsExactly(apple.id(), banana.id(), theatre.id());
    }

    @Test
    void frenchNamesAreSortedWithoutTheArticleAndWithAccentsAmongTheirLetters() {
        var abri = fr("L'Abri");
        var ecole = fr("École de la paix");
        var enfants = fr("Les Enfants");
        var maison = fr("La Maison");
        var lune = fr("Le Lune");
        index.with(maison, enfants, lune, ecole, abri);

        assertThat(byName(Language.FR)).containsExactly(abri.id(), ecole.id(), enfants.id(), lune.id(), maison.id());
    }

    @Test
    void eachReaderIsSortedByTheNameTheyAreShown() {
        var first = named(LocalizedText.of(Language.EN, Map.of(Language.EN, "Alpha", Language.FR, "Zéro")));
        var second = named(LocalizedText.of(Language.EN, Map.of(Language.EN, "Zero", Language.FR, "Alpha")));
        index.with(first, second);

        assertThat(byName(Language.EN)).containsExactly(first.id(), second.id());
        assertThat(byName(Language.FR)).containsExactly(second.id(), first.id());
    }

    @Test
    void aDirectoryForAnArabicReaderBeginsWithArabicNames() {
        var latin = en("Amal");
        var arabic = ar("ياسمين");
        index.with(latin, arabic);

        assertThat(byName(Language.AR)).containsExactly(arabic.id(), latin.id());
        assertThat(byName(Language.EN)).containsExactly(latin.id(), arabic.id());
    }

    @Test
    void theNewestComesFirst() {
        var old = en("Old").published("2026-01-01T00:00:00Z");
        var young = en("Young").published("2026-02-01T00:00:00Z");
        index.with(old, young);

        assertThat(index.browse(Order.NEWEST, Language.EN, 10, null).ids()).containsExactly(young.id(), old.id());
    }

    @Test
    void whatNobodyConfirmedComesLast() {
        var never = en("Never");
        var lately = en("Lately").confirmed("2026-03-01");
        var longAgo = en("Long ago").confirmed("1960-03-01");
        index.with(never, longAgo, lately);

        assertThat(index.browse(Order.CONFIRMED, Language.EN, 10, null).ids()).containsExactly(lately.id(),
                longAgo.id(), never.id());
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void pagesShowEverythingOnceThoughAllAreEqual(Order order) {
        var things = namesakes();

        assertThat(pages(order, "", 4)).containsExactlyInAnyOrderElementsOf(things);
        assertThat(pages(order, "hope", 4)).containsExactlyInAnyOrderElementsOf(things);
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void aPageGoesOnWhereTheLastEndedThoughItsLastThingIsGone(Order order) {
        namesakes();
        var whole = index.browse(order, Language.EN, 100, null).ids();
        var page = index.browse(order, Language.EN, 4, null);

        index.without(whole.get(3)).without(whole.get(0)).with(en("Aaaa").published("2027-01-01T00:00:00Z"));

        assertThat(index.browse(order, Language.EN, 4, page.next()).ids()).isEqualTo(whole.subList(4, 8));
    }

    @Test
    void theLastPageHasNoNext() {
        namesakes();

        assertThat(index.browse(Order.NAME, Language.EN, 13, null).next()).isNull();
        assertThat(index.browse(Order.NAME, Language.EN, 12, null).next()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "AA", "?", "é", "\ud800", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "_w", "====",
            "../../etc"})
    void whatNoSearchGaveIsNoCursor(String after) {
        namesakes();

        for (var order : Order.values()) {
            assertThatThrownBy(() -> index.browse(order, Language.EN, 4, after))
                    .isInstanceOf(UnreadableCursorException.class);
        }
    }

    @Test
    void aCursorIsOfOneOrderAndReader() {
        namesakes();
        var next = index.browse(Order.NAME, Language.EN, 4, null).next();

        assertThatThrownBy(() -> index.browse(Order.NEWEST, Language.EN, 4, next))
                .isInstanceOf(UnreadableCursorException.class);
        assertThatThrownBy(() -> index.browse(Order.NAME, Language.AR, 4, next))
                .isInstanceOf(UnreadableCursorException.class);
    }

    @Test
    void aCursorBeyondAnyLengthIsRefused() {
        namesakes();

        assertThatThrownBy(() -> index.browse(Order.NAME, Language.EN, 4, "A".repeat(100_000)))
                .isInstanceOf(UnreadableCursorException.class);
    }

    @Test
    void theCursorOfALongNameIsReadAgain() {
        index.with(ar("جمعية ".repeat(49) + "أولى"), ar("جمعية ".repeat(49) + "ثانية"));
        var next = index.browse(Order.NAME, Language.AR, 1, null).next();

        assertThat(index.browse(Order.NAME, Language.AR, 1, next).ids()).hasSize(1);
    }

    private List<UUID> namesakes() {
        var things = IntStream.range(0, 13)
                .mapToObj(i -> new Findable(new UUID(i, 7 * i), LocalizedText.of(Language.EN, "Hope"), List.of(),
                        List.of(), List.of(), List.of(), Map.of(), Instant.EPOCH, null, 0))
                .toList();
        index.with(things);
        return things.stream().map(Findable::id).toList();
    }

    private List<UUID> pages(Order order, String text, int size) {
        var ids = new ArrayList<UUID>();
        @Nullable
        String after = null;
        do {
            var found = index.find(
                    new SearchQuery(IndexOfThings.KIND, text, Language.EN, Map.of(), order, size, after));
            ids.addAll(found.ids());
            after = found.next();
        } while (after != null);
        return ids;
    }

    private List<UUID> byName(Language reader) {
        return index.browse(Order.NAME, reader, 10, null).ids();
    }
}
