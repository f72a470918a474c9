package org.multaqa.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.multaqa.cache.Rendering;
import org.multaqa.cache.UnkeptPage;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/** Shows the templates of {@code src/main/jte}, which the build has made classes of. */
@Component
class Templates implements ViewResolver {

    private final TemplateEngine engine;

    Templates() {
        engine = TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(),
                "org.multaqa");
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        return engine.hasTemplate(template) ? new Rendered(template) : null;
    }

    private class Rendered implements View {

        private final String template;

        Rendered(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() { return "text/html;charset=UTF-8"; }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            if (model == null || !(model.get(Show.PAGE) instanceof Page page)) {
                throw new IllegalStateException("no page for " + template);
            }
            var output = new Utf8ByteOutput();
            engine.render(template, page, output);
            SafetyHeaders.allow(response, page.frame().styles());
            response.setContentType(getContentType());
            response.setLocale(Locale.of(page.frame().lang()));
            var bytes = output.toByteArray();
            if (!Rendering.takes(request, response, bytes)) {
                send(request, response, bytes, page.frame().styles());
            }
        }

        /** To this reader alone; what may be kept less than that, such as an error, has said so. */
        private static void send(HttpServletRequest request, HttpServletResponse response, byte[] page,
                Stylesheet styles) throws IOException {
            if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            }
            UnkeptPage.send(request, response, page, styles.part());
        }
    }
}
