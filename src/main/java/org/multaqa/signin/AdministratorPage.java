package org.multaqa.signin;

import java.util.List;

import org.multaqa.accounts.AccountFields;
import org.multaqa.web.Field;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;
import org.multaqa.web.Problems;

/**
 * The page on which an administrator chooses a name and a password.
 *
 * @param email asked of the first one; of others it is known: a list of one or none for the template
 */
record AdministratorPage(Frame frame, Problems problems, List<Field> email, AccountFields fields, Field password)
        implements
            Page {}
