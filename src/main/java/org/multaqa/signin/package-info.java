/**
 * How people prove who they are: by a password, a link in a mail, a passkey, and a code besides; and how they come to an
 * account. Whatever is asked, the answer is the same whether or not there is such an account.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "gate", "web", "accounts", "mail", "jobs", "commands"})
package org.multaqa.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
