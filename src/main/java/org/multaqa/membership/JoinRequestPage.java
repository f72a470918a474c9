package org.multaqa.membership;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Written;
import org.multaqa.web.Field;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;
import org.multaqa.web.Problems;

/**
 * Asking to write for an organisation.
 *
 * @param here the address of this page
 * @param kiosk the address of the organisation's kiosk
 * @param answered whether it has an owner who could answer
 * @param askedOn the day on which the reader has asked, or null
 * @param said what they said then, or empty
 */
record JoinRequestPage(Frame frame, Problems problems, Written name, String here, String kiosk, boolean answered,
        @Nullable LocalDate askedOn, String said, Field line) implements Page {}
