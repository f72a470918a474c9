package org.multaqa.web;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.UriUtils;

/** Gives a handler its {@link Visit}; the language is the first part of the address. */
@Component
class VisitResolver implements HandlerMethodArgumentResolver {

    private final Messages messages;
    private final Readers readers;

    VisitResolver(Messages messages, Readers readers) {
        this.messages = messages;
        this.readers = readers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Visit resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        var servletRequest = request.getNativeRequest(HttpServletRequest.class);
        if (servletRequest == null) {
            throw new IllegalStateException("not an HTTP request");
        }
        return of(servletRequest, servletRequest.getRequestURI());
    }

    /** The visit of that address; where it names no language, the reader's best one. */
    Visit of(HttpServletRequest request, String address) {
        var parts = address.substring(Math.min(1, address.length())).split("/", 2);
        var language = Language.of(parts[0]);
        var path = language.isEmpty() ? "" : parts.length < 2 ? "" : withoutSlash(decoded(parts[1]));
        return new Visit(readers.of(request),
                messages.in(language.orElseGet(() -> Language.best(request.getHeader("Accept-Language")))),
                path);
    }

    private static String decoded(String path) {
        try {
            return UriUtils.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
