package org.multaqa.membership;

import org.jspecify.annotations.Nullable;
import org.multaqa.membership.Inviting.Offer;
import org.multaqa.web.Field;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;
import org.multaqa.web.Problems;

/**
 * An invitation, for whoever has its link.
 *
 * @param here the address of this page
 * @param offer what it offers
 * @param name by which they want to go, or null where the address has an account
 */
record InvitationPage(Frame frame, Problems problems, String here, Offer offer, @Nullable Field name) implements Page {

    /** What accepting it means. */
    String lead() {
        return frame.text("membership.invitation." + offer.standing().word(), offer.inviter(),
                offer.organisation().bestFor(frame.language()).text());
    }
}
