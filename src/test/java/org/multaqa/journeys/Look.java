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

    /**
     * What a finger may miss: lower or narrower than 44 px, with everything unfolded. Left out are links among the words
     * of a sentence, which are as high as its lines; countries of a map, which stand in the list below it too; boxes
     * that are ticked by the whole of their label; and the way to the content, which is there for the keyboard.
     */
    private static final String SMALL = """
            () => {
              const folded = [...document.querySelectorAll("details:not([open])")];
              folded.forEach(it => { it.open = true; });
              const inSentence = it => {
                const words = it.closest("p, .prose li")?.cloneNode(true);
                words?.querySelectorAll("a, button").forEach(link => link.remove());
                return /\\p{L}/u.test(words?.textContent ?? "");
              };
              const small = [...document.querySelectorAll("a, button, input, select, textarea, summary")].filter(it => {
                const box = it.getBoundingClientRect();
                return box.width > 0 && (box.width < 43.5 || box.height < 43.5)
                  && !it.matches(".map a, .choice input, .skip, input[type=hidden]") && !inSentence(it);
              }).map(it => "smaller than 44 px: " + it.outerHTML.slice(0, 120));
              folded.forEach(it => { it.open = false; });
              return small;
            }
            """;

    /**
     * Blocks that begin on another side than the page does. Only what is read in paragraphs may; all else in another
     * direction stands within the page's lines. What a flexible row holds is as wide as its words, so has no side; and
     * a field's box stands where the page has it, whatever is typed there.
     */
    private static final String ASTRAY = """
            () => [...document.querySelectorAll("main [dir]")].filter(it => it.dir !== document.documentElement.dir
                && !it.matches(".prose, .input") && getComputedStyle(it).display !== "inline"
                && !/flex|grid/.test(getComputedStyle(it.parentElement).display))
              .map(it => "begins on another side: " + it.outerHTML.slice(0, 120))
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
        faults.addAll(texts(page.evaluate(ASTRAY)));
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
