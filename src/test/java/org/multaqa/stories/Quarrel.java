package org.multaqa.stories;

import java.time.Instant;
import java.util.Set;

import org.multaqa.accounts.Role;
import org.multaqa.cases.Case;
import org.multaqa.cases.Outcomes;

/** Another kind of case that the mall itself does not have: moderators decide it, and nothing follows. */
public class Quarrel implements Outcomes {

    public static final String KIND = "quarrel";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> deciders() {
        return Set.of(Role.MODERATOR);
    }

    @Override
    public void approved(Case decided, Instant now) {}

    @Override
    public void refused(Case decided, Instant now) {}

    @Override
    public void asked(Case waiting, Instant now) {}
}
