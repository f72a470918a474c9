package org.multaqa.cases;

import java.time.Instant;
import java.util.Set;

import org.multaqa.accounts.Role;

/**
 * What decisions about cases of one kind lead to. A bean of this type is all that a feature declares. Each act runs in
 * the transaction of the decision, as the editor who decides.
 */
public interface Outcomes {

    /** The kind of its cases. */
    String kind();

    /** Who may decide them; one of these roles is enough. What is about organisations is the editors'. */
    default Set<Role> deciders() {
        return Set.of(Role.EDITOR);
    }

    /**
     * The case has been approved.
     *
     * @throws NoLongerDueException if what it asks for has become impossible meanwhile; nothing is decided then
     */
    void approved(Case decided, Instant now);

    /** The case has been refused, and whoever asked is to be told why. */
    void refused(Case decided, Instant now);

    /** The team has a question for whoever asked, who is to be told that there is one. */
    void asked(Case waiting, Instant now);
}
