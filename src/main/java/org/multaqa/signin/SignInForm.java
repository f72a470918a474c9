package org.multaqa.signin;

import org.multaqa.web.Typed;

/** What was typed to sign in. */
record SignInForm(String email, String password, boolean stays, Next next) {

    static SignInForm read(Typed typed) {
        return new SignInForm(typed.value("email"), typed.verbatim("password"), typed.has("stays"),
                Next.read(typed.value("next")));
    }
}
