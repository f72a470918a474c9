package org.multaqa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.multaqa.accounts.Secret;
import org.springframework.web.util.UriUtils;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;

/** One person in the mall, with what they do there and what they see. */
final class Visitor {

    private final BrowserContext window;
    private final Page page;
    private final String mall;
    private final List<String> complaints = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();

    Visitor(BrowserContext window, String mall) {
        this.window = window;
        this.mall = mall;
        this.page = window.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(error -> complaints.add(error));
        page.onRequest(request -> {
            requests.add(request);
            if (!request.url().startsWith(mall + "/") && !request.url().startsWith("data:")) {
                complaints.add("asked elsewhere: " + request.url());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Is signed in from now on. */
    void bringsTheSession(Secret session) {
        window.addCookies(List.of(new Cookie("session", session.text()).setUrl(mall)));
    }

    /** Goes to that address in the mall, written as a person reads it; answers the status. */
    int goesTo(String address) {
        var response = Optional.ofNullable(page.navigate(mall + UriUtils.encodePath(pathOf(address),
                StandardCharsets.UTF_8) + queryOf(address)));
        return response.map(answer -> answer.status()).orElse(0);
    }

    /** The one thing of that role and name. */
    Locator the(AriaRole role, String name) {
        return page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** Types into the field with that label, key by key. */
    void types(String label, String text) {
        the(AriaRole.COMBOBOX, label).pressSequentially(text);
    }

    /** What is suggested of that name. */
    Locator suggestion(String name) {
        return page.getByRole(AriaRole.OPTION).filter(with(name));
    }

    /** The organisations of a list. */
    Locator entries() {
        return page.locator("#_entries > li");
    }

    /** Chooses that value of a facet. */
    void narrowsBy(String facet, String value) {
        var choices = page.locator("#_facet-" + facet);
        if (choices.getAttribute("open") == null) {
            choices.locator("summary").click();
        }
        choices.getByRole(AriaRole.LINK).filter(with(value)).click();
        assertThat(page.locator("#_chips")).containsText(value);
    }

    static FilterOptions with(String text) {
        return new FilterOptions().setHasText(text);
    }

    void followsTheLink(String name) {
        the(AriaRole.LINK, name).first().click();
    }

    void sees(String text) {
        assertThat(page.locator("body")).containsText(text);
    }

    void seesTheHeading(String text) {
        assertThat(page.locator("h1")).hasText(text);
    }

    /** The page says that it is in that language, and is written in its direction. */
    void readsIn(String language) {
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("html")).hasAttribute("dir", "ar".equals(language) ? "rtl" : "ltr");
    }

    /** Where they are, as a person reads the address. */
    String address() {
        return URLDecoder.decode(page.url().substring(mall.length()), StandardCharsets.UTF_8);
    }

    void isAt(String address) {
        page.waitForURL(url -> URLDecoder.decode(url, StandardCharsets.UTF_8).equals(mall + address));
    }

    void presses(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Presses Tab until that has the focus, as a person does who sees where it is. */
    void tabsTo(Locator target) {
        for (int i = 0; i < 200; i++) {
            presses("Tab");
            if (Boolean.TRUE.equals(target.evaluate("it => it === document.activeElement"))) {
                return;
            }
        }
        throw new AssertionError("Tab never reaches " + target);
    }

    /** What the browser asked for, in order. */
    List<Request> requests() {
        return List.copyOf(requests);
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void leave() {
        window.close();
    }

    private static String pathOf(String address) {
        int question = address.indexOf('?');
        return question < 0 ? address : address.substring(0, question);
    }

    private static String queryOf(String address) {
        int question = address.indexOf('?');
        return question < 0 ? "" : address.substring(question);
    }
}
