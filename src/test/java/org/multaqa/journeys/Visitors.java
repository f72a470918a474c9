package org.multaqa.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.multaqa.stories.Company;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/** The people who come to the mall in one test; each has a browser window of their own. */
final class Visitors {

    static final int PHONE = 320;
    static final int DESK = 1280;

    private final Browser browser;
    private final String mall;
    private final Company company;
    private final List<Visitor> here = new ArrayList<>();

    Visitors(Browser browser, String mall, Company company) {
        this.browser = browser;
        this.mall = mall;
        this.company = company;
    }

    /** Someone at a desk. */
    Visitor atADesk() {
        return with(options(DESK, ColorScheme.LIGHT));
    }

    /** Someone with a small phone in their hand. */
    Visitor onAPhone() {
        return with(options(PHONE, ColorScheme.LIGHT).setHasTouch(true));
    }

    /** Someone whose browser runs no scripts. */
    Visitor withoutScripts() {
        return with(options(DESK, ColorScheme.LIGHT).setJavaScriptEnabled(false));
    }

    /** Someone with a small phone whose browser runs no scripts. */
    Visitor onAPhoneWithoutScripts() {
        return with(options(PHONE, ColorScheme.LIGHT).setJavaScriptEnabled(false));
    }

    /** Someone whose browser asks for pages in that language. */
    Visitor whoseBrowserSpeaks(String language) {
        return with(options(DESK, ColorScheme.LIGHT).setLocale(language));
    }

    /** Someone with a window of that width, who likes it light or dark. */
    Visitor with(int width, ColorScheme scheme) {
        return with(options(width, scheme));
    }

    /** Lets them in as somebody who may, where the page at this address below the language is not for everyone. */
    void letIn(Visitor visitor, String path) {
        company.sessionFor(path).ifPresent(visitor::bringsTheSession);
    }

    private Visitor with(NewContextOptions options) {
        var visitor = new Visitor(browser.newContext(options), mall);
        here.add(visitor);
        return visitor;
    }

    private static NewContextOptions options(int width, ColorScheme scheme) {
        return new NewContextOptions().setViewportSize(width, width < 600 ? 640 : 800).setColorScheme(scheme);
    }

    /** All go home; what their browsers complained of is a fault of the mall. */
    void leave() {
        here.forEach(Visitor::leave);
        assertThat(here.stream().flatMap(visitor -> visitor.complaints().stream()))
                .as("what the browsers complained of")
                .isEmpty();
    }
}
