package org.multaqa.web;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No parameter of the mall has brackets in its name, so that one which has is none. Spring would give a handler
 * {@code q[]} where it asks for {@code q}, which whoever looks for {@code q} before the handler overlooks.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class Brackets extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Without(request), response);
    }

    private static boolean isKnown(String name) {
        return name.indexOf('[') < 0;
    }

    /** Parameters are read when they are asked for, and no earlier: a body that nobody wants is not waited for. */
    private static final class Without extends HttpServletRequestWrapper {

        Without(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return isKnown(name) ? super.getParameter(name) : null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return isKnown(name) ? super.getParameterValues(name) : null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var known = new LinkedHashMap<>(super.getParameterMap());
            known.keySet().removeIf(name -> !isKnown(name));
            return Collections.unmodifiableMap(known);
        }

        @Override
        public Enumeration<String> getParameterNames() { return Collections.enumeration(getParameterMap().keySet()); }
    }
}
