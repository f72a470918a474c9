package org.multaqa.signin;

import java.time.Instant;

import org.bouncycastle.util.encoders.Base32;
import org.springframework.stereotype.Component;

/** Gives open accounts what they are signed in to with. */
@Component
public class OpenKeys {

    private final Passwords passwords;
    private final Authenticators authenticators;

    OpenKeys(Passwords passwords, Authenticators authenticators) {
        this.passwords = passwords;
        this.authenticators = authenticators;
    }

    /** In the caller's transaction, as the program. */
    public void cut(OpenAccount account, Instant now) {
        passwords.keep(account.person(), passwords.hash(account.password()), now);
        if (!account.app().isEmpty()) {
            authenticators.give(account.person(), Base32.decode(account.app()), now);
        }
    }

    /** The code that the account's app shows at that moment; empty where it has none. */
    static String code(OpenAccount account, Instant now) {
        return account.app().isEmpty() ? "" : new TimedCodes(Base32.decode(account.app())).at(now);
    }
}
