package org.multaqa.web;

import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.catalina.Globals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Counts at the door of each handler that is {@link Limited}. */
@Component
class Turnstile implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(Turnstile.class);

    private final Limits limits;
    private final AtomicBoolean warned = new AtomicBoolean();

    Turnstile(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var limited = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Limited.class) : null;
        if (limited != null && asks(request)) {
            warnOfUnknownProxy(request);
            var wait = limits.take(limited.value(), request.getRemoteAddr());
            if (wait.isPositive()) {
                throw new TooManyRequestsException(wait);
            }
        }
        return true;
    }

    /** Of several, even blank ones, a handler may be given any, or all joined by commas. */
    private static boolean asks(HttpServletRequest request) {
        var typed = request.getParameterValues("q");
        return typed != null && (typed.length > 1 || !typed[0].isBlank());
    }

    /** Behind a proxy that the mall was not told of, all readers are one network to it, and soon locked out. */
    private void warnOfUnknownProxy(HttpServletRequest request) {
        if (request.getHeader("X-Forwarded-For") != null
                && request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE) == null
                && warned.compareAndSet(false, true)) {
            LOG.warn("A request came with X-Forwarded-For from nobody who is trusted to set it. If the mall is behind a"
                    + " proxy, say so as docs/operations/install.md tells: till then all its readers share one limit.");
        }
    }
}
