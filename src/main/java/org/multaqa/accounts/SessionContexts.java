package org.multaqa.accounts;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Tells Spring Security who sent a request. Nothing of it is kept: the next request is asked again. */
@Component
class SessionContexts implements SecurityContextRepository {

    private final SignedReaders readers;
    private final Clock clock;

    SessionContexts(SignedReaders readers, Clock clock) {
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new DeferredSecurityContext() {

            private boolean known;

            @Override
            public SecurityContext get() {
                var context = readers.signed(request)
                        .<SecurityContext>map(signed -> new SecurityContextImpl(new SignedIn(signed, clock.instant())))
                        .orElseGet(SecurityContextHolder::createEmptyContext);
                known = context.getAuthentication() != null;
                return context;
            }

            @Override
            public boolean isGenerated() { return !known; }
        };
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Sessions begin and end where somebody signs in or out, and nowhere by the way.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return readers.signed(request).isPresent();
    }
}
