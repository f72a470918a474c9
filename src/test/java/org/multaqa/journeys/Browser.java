package org.multaqa.journeys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.multaqa.stories.Company;
import org.multaqa.stories.Street;
import org.springframework.test.context.junit.jupiter.SpringExtension;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;

/**
 * Gives tests {@link Visitors}, before whom the {@link Street} is open. All tests of a run share one browser, which is
 * found on this machine or brought by {@link Chromium}; {@code -Dmultaqa.browser=none} leaves such tests out.
 */
final class Browser implements BeforeAllCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace SPACE = Namespace.create(Browser.class);
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run");

    @Override
    public void beforeAll(ExtensionContext context) {
        Assumptions.assumeFalse("none".equals(System.getProperty("multaqa.browser")),
                "multaqa.browser=none: no browser is wanted");
        running(context);
        SpringExtension.getApplicationContext(context).getBean(Street.class).open();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Visitors resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(SPACE).computeIfAbsent(Visitors.class, none -> visitors(context), Visitors.class);
    }

    private static Visitors visitors(ExtensionContext context) {
        var mall = SpringExtension.getApplicationContext(context);
        return new Visitors(running(context).browser(),
                "http://localhost:" + mall.getEnvironment().getProperty("local.server.port"),
                mall.getBean(Company.class));
    }

    /** Whatever the test was about, no visitor's browser may have had anything to complain of. */
    @Override
    public void afterEach(ExtensionContext context) {
        var visitors = context.getStore(SPACE).remove(Visitors.class, Visitors.class);
        if (visitors != null) {
            visitors.leave();
        }
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .computeIfAbsent(Running.class, none -> start(), Running.class);
    }

    private static Running start() {
        var found = Chromium.find();
        var chromium = found.orElseGet(Chromium::ofPlaywright);
        // Playwright looks for all its browsers when it starts; it is let off where it needs none of them.
        var settings = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                found.isPresent() ? "1" : "0"));
        try {
            var playwright = Playwright.create(settings);
            return new Running(playwright, playwright.chromium().launch(options(chromium)));
        } catch (PlaywrightException failure) {
            throw new IllegalStateException("these tests need a Chromium: install one, set CHROMIUM to its path, or"
                    + " leave them out with -Dmultaqa.browser=none", failure);
        }
    }

    private static LaunchOptions options(Chromium chromium) {
        var environment = new HashMap<>(System.getenv());
        environment.putAll(chromium.environment());
        var options = new LaunchOptions().setArgs(new ArrayList<>(ARGUMENTS)).setEnv(environment);
        Optional.ofNullable(chromium.program()).ifPresent(options::setExecutablePath);
        return options;
    }

    private record Running(Playwright playwright, com.microsoft.playwright.Browser browser) implements AutoCloseable {

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
