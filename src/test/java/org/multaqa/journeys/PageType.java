package org.multaqa.journeys;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;
import org.multaqa.language.Language;
import org.multaqa.stories.Company;
import org.multaqa.stories.Street;

/**
 * A kind of page that the mall has, with one example of it in the {@link Street}. What must hold of every page is
 * tested on each of these; {@link PageTypeTests} fails where a page is of none.
 *
 * @param name also the name of its screenshots
 * @param path the address below the language, as a person reads it
 */
record PageType(String name, String path, int status) {

    /** Answers for parts of a page, which no reader meets by themselves. */
    static final List<String> FRAGMENTS = List.of("/search/suggestions");

    static final List<PageType> ALL = List.of(
            new PageType("home", ""),
            new PageType("directory", "/organisations"),
            new PageType("directory-narrowed", "/organisations?topic=women&topic=education&reach=local"),
            new PageType("directory-unfolded", "/organisations?kind=nonprofit&all=country"),
            new PageType("directory-without-results", "/organisations?topic=women&country=fr"),
            new PageType("directory-misunderstood", "/organisations?topic=dragons", 400),
            new PageType("directory-searched", "/organisations?q=جمعية&country=eg"),
            new PageType("topics", "/topics"),
            new PageType("topic", "/topics/women"),
            new PageType("countries", "/countries"),
            new PageType("country", "/countries/eg"),
            new PageType("kiosk", "/organisations/" + Street.RIVER_OF_LIFE),
            new PageType("kiosk-bare", "/organisations/" + Street.BARE),
            new PageType("kiosk-long-name", "/organisations/" + Street.LONGEST),
            new PageType("search", "/search"),
            new PageType("search-with-results", "/search?q=جمعية"),
            new PageType("search-with-offers", "/search?q=المرأة مصر"),
            new PageType("search-corrected", "/search?q=جمعية حضرومت"),
            new PageType("search-without-results", "/search?q=zzxxqqww"),
            new PageType("desk", "/desk"),
            new PageType("desk-case", "/desk/cases/" + Street.ERRAND),
            new PageType("desk-people", "/desk/people"),
            new PageType("desk-person", "/desk/people/" + Company.idOf("Nour")),
            new PageType("desk-log", "/desk/log"),
            new PageType("my-case", "/my/cases/" + Street.ERRAND),
            new PageType("ranking", "/desk/ranking"),
            new PageType("ranking-explained", "/desk/ranking?q=جمعية نساء النهر في مصر"),
            new PageType("ranking-of-nothing", "/desk/ranking?q=zzxxqqww"),
            new PageType("map", "/map"),
            new PageType("map-arab-world", "/map/arab-world"),
            new PageType("sign-in", "/sign-in"),
            new PageType("join", "/join"),
            new PageType("join-likely", "/join/" + Street.BEGUN + "/likely"),
            new PageType("join-rest", "/join/" + Street.BEGUN),
            new PageType("sign-in-code", "/sign-in/code"),
            new PageType("join-ended", "/join/confirm/none", 404),
            new PageType("my", "/my"),
            new PageType("link-asked-for", "/sign-in/link"),
            new PageType("link", "/sign-in/link/nours-link"),
            new PageType("link-ended", "/sign-in/link/ended", 404),
            new PageType("new-password", "/sign-in/password/nours-password"),
            new PageType("joining", "/sign-in/new/somebodys-account"),
            new PageType("administrator", "/sign-in/administrator/nours-desk"),
            new PageType("address", "/my/account/email"),
            new PageType("new-address", "/my/account/email/nours-address"),
            new PageType("members", "/my/organisations/" + Street.RIVER_OF_LIFE + "/members"),
            new PageType("joining-in", "/my/organisations/" + Street.LONGEST + "/joining"),
            new PageType("invitation-ended", "/membership/none", 404),
            new PageType("account", "/my/account"),
            new PageType("password", "/my/account/password"),
            new PageType("authenticator", "/my/account/authenticator"),
            new PageType("edit", editing("edit")),
            new PageType("edit-names", editing("edit/names")),
            new PageType("edit-texts", editing("edit/texts")),
            new PageType("edit-work", editing("edit/work")),
            new PageType("edit-place", editing("edit/place")),
            new PageType("edit-contact", editing("edit/contact")),
            new PageType("edit-logo", editing("logo")),
            new PageType("edit-darkness", editing("darkness")),
            new PageType("history", editing("history")),
            new PageType("history-version", editing("history/2")),
            new PageType("about", "/about"),
            new PageType("privacy", "/about/privacy"),
            new PageType("accessibility", "/about/accessibility"),
            new PageType("design", "/about/design"),
            new PageType("missing", "/nothing-is-here", 404),
            new PageType("failed", "/broken", 500),
            new PageType("not-ready", "/unready", 503));

    PageType(String name, String path) {
        this(name, path, 200);
    }

    private static String editing(String page) {
        return "/my/organisations/" + Street.ID_OF_RIVER + "/" + page;
    }

    /** Each of them in each language: what parameterized tests of all pages are given. */
    static Stream<Arguments> inEachLanguage() {
        return ALL.stream()
                .flatMap(type -> Stream.of(Language.values()).map(language -> Arguments.of(type, language)));
    }

    /** The address in that language, as a person reads it. */
    String in(Language language) {
        return "/" + language.code() + path;
    }

    @Override
    public String toString() {
        return name;
    }
}
