package org.multaqa.journeys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.multaqa.language.Language;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;

/**
 * How a page is looked at: on a phone or at a desk, light or dark.
 *
 * @param width of the window, in CSS pixels
 */
record Look(int width, ColorScheme scheme) {

    static final List<Look> ALL = List.of(new Look(Visitors.DESK, ColorScheme.LIGHT),
            new Look(Visitors.DESK, ColorScheme.DARK), new Look(Visitors.PHONE, ColorScheme.DARK),
            new Look(Visitors.PHONE, ColorScheme.LIGHT));

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** What reaches beyond the sides of the window. */
    private static final String BEYOND = """
            () => {
              const wide = document.documentElement.scrollWidth - innerWidth;
              if (wide <= 0) return [];
              return ["scrolls sideways by " + wide + " px"].concat([...document.querySelectorAll("body *")].filter(it => {
                const box = it.getBoundingClientRect();
                return box.width > 0 && (box.right > innerWidth + .5 || box.left < -.5);
              }).slice(0, 5).map(it => "beyond the side: " + it.outerHTML.slice(0, 120)));
            }
            """;

    /** Controls that a finger may miss; links inside sentences and lists of text are as high as their lines. */
    private static final String SMALL = """
            () => [...document.querySelectorAll(
                "nav a, summary, button, input:not([type=hidden], [type=checkbox]), select, textarea, .choice, .chip, "
                + ".board a, .facet a, .ranking a, .brand, .head-find")].filter(it => {
              const box = it.getBoundingClientRect();
              return box.height > 0 && box.height < 43.5;
            }).map(it => "lower than 44 px: " + it.outerHTML.slice(0, 120))
            """;

    /** Makes that page look so. */
    void at(Page page) {
        page.setViewportSize(width, isPhone() ? 640 : 800);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    boolean isPhone() { return width < 600; }

    boolean isDark() { return scheme == ColorScheme.DARK; }

    /** What a person with this window would find wrong with the page. */
    List<String> faults(Page page) {
        var faults = new ArrayList<>(texts(page.evaluate(BEYOND)));
        if (isPhone()) {
            faults.addAll(texts(page.evaluate(SMALL)));
        }
        return faults;
    }

    /** Writes down how the page looks, for a person to judge. */
    void keep(Page page, PageType type, Language language) {
        var file = type.name() + "-" + width + (isDark() ? "-dark" : "") + ".png";
        page.screenshot(new ScreenshotOptions().setPath(SCREENSHOTS.resolve(language.code()).resolve(file))
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    /** What a script of ours answered, as the texts that it is. */
    static List<String> texts(Object answered) {
        return answered instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }

    @Override
    public String toString() {
        return width + " px" + (isDark() ? ", dark" : "");
    }
}
