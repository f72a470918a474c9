package org.multaqa.signin;

import java.util.List;

/** The accounts that anybody may sign in to. A mall that is no sample has none. */
public interface OpenAccounts {

    /** Those that are there now; asked for each page on which somebody signs in. */
    List<OpenAccount> now();
}
