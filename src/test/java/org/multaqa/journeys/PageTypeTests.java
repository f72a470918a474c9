package org.multaqa.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.multaqa.language.Language;
import org.multaqa.stories.MallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.pattern.PathPattern;

@MallTest
@Tag("accessibility")
class PageTypeTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Test
    void everyPageOfTheMallIsOfOneType() {
        var paths = Stream.concat(PageType.ALL.stream().map(type -> type.path().replaceFirst("\\?.*", "")),
                PageType.FRAGMENTS.stream()).map(PageTypeTests::parsed).toList();
        var pages = pages();
        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(pages).allSatisfy(page -> assertThat(paths).as("example of %s", page).anyMatch(page::matches));
    }

    private List<PathPattern> pages() {
        return routes.getHandlerMethods()
                .keySet()
                .stream()
                .filter(PageTypeTests::isRead)
                .flatMap(route -> route.getPathPatternsCondition().getPatterns().stream())
                .filter(pattern -> pattern.getPatternString().startsWith("/{language"))
                .toList();
    }

    private static boolean isRead(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static PathContainer parsed(String path) {
        return PathContainer.parsePath("/" + Language.AR.code() + UriUtils.encodePath(path, StandardCharsets.UTF_8));
    }
}
