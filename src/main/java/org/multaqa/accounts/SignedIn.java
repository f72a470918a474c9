package org.multaqa.accounts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody who is signed in, as Spring Security knows them: for one request only, and never kept. */
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    static final String PERSON = "person";
    static final String DESK = "desk";

    private final transient Signed signed;

    SignedIn(Signed signed, Instant now) {
        super(authorities(signed, now));
        this.signed = signed;
        setAuthenticated(true);
    }

    private static List<GrantedAuthority> authorities(Signed signed, Instant now) {
        var authorities = new ArrayList<GrantedAuthority>();
        if (signed.isWhole()) {
            authorities.add(new SimpleGrantedAuthority(PERSON));
        }
        if (signed.isAtDesk(now)) {
            authorities.add(new SimpleGrantedAuthority(DESK));
            signed.roles().forEach(role -> authorities.add(new SimpleGrantedAuthority(role.word())));
        }
        return authorities;
    }

    Signed signed() {
        return signed;
    }

    @Override
    public Object getCredentials() { return ""; }

    @Override
    public Object getPrincipal() { return signed.id(); }

    @Override
    public String getName() { return signed.id().toString(); }
}
