package org.multaqa.signin;

import org.multaqa.accounts.AccountFields;
import org.multaqa.web.Field;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;
import org.multaqa.web.Problems;

/**
 * The page on which somebody says how they want to be called, and has an account.
 *
 * @param address theirs, which the link has proved
 * @param next where they wanted to go, or empty
 */
record JoiningPage(Frame frame, Problems problems, String address, AccountFields fields, Field password, String next)
        implements
            Page {}
