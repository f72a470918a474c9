package org.multaqa.signin;

import java.util.UUID;

import org.multaqa.accounts.EmailAddress;

/**
 * An account that anybody may sign in to, since all that can be done with it is play.
 *
 * @param who the key of the message that says who it is
 * @param app the secret of its authenticator app (RFC 4648, Base32), or empty where it has none
 */
public record OpenAccount(UUID person, String who, EmailAddress address, String password, String app) {}
