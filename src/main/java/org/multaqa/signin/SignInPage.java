package org.multaqa.signin;

import java.util.List;

import org.multaqa.web.Field;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;
import org.multaqa.web.Problems;

/**
 * The page on which somebody says who they are.
 *
 * @param next where they wanted to go, or empty
 * @param stays whether they wished to stay signed in
 * @param open accounts that anybody may sign in to: none but in a sample mall
 */
record SignInPage(Frame frame, Problems problems, List<Field> fields, String next, boolean stays, List<Open> open)
        implements
            Page {

    /**
     * One of them.
     *
     * @param code that its authenticator app shows now, or empty
     */
    record Open(String who, String address, String password, String code) {}
}
