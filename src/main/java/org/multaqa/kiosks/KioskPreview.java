package org.multaqa.kiosks;

import java.util.List;

import org.multaqa.gate.Gate;
import org.multaqa.organisations.Audience;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Profile;
import org.multaqa.web.Show;
import org.multaqa.web.Typed;
import org.multaqa.web.Visit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** A kiosk as visitors will see it, of what is not saved yet. */
@Component
public class KioskPreview {

    private static final String TOKEN = "_csrf";

    private final Kiosks kiosks;
    private final Gate gate;

    KioskPreview(Kiosks kiosks, Gate gate) {
        this.kiosks = kiosks;
        this.gate = gate;
    }

    /**
     * The page.
     *
     * @param typed what was sent of the organisation and is not saved; the page carries it on
     * @param action where it is sent, to be saved or, with {@code again}, to be written on
     */
    public ModelAndView of(Organisation organisation, Visit visit, String action, Typed typed) {
        var fields = typed.values()
                .entrySet()
                .stream()
                .filter(field -> !field.getKey().equals(TOKEN))
                .flatMap(field -> field.getValue()
                        .stream()
                        .map(value -> new Unsaved.Carried(field.getKey(), value)))
                .toList();
        var shown = organisation.describe(forEveryone(organisation.profile()), organisation.provenance());
        var kiosk = new Visit(visit.reader(), visit.wording(), "organisations/" + organisation.slug());
        return Show.page("kiosks/show", gate.read(visit.viewer(),
                () -> kiosks.page(shown, kiosk).unsaved(new Unsaved(action, fields))));
    }

    private static Profile forEveryone(Profile profile) {
        return profile.reachedOnlyBy(
                profile.contacts().stream().filter(contact -> contact.audience() == Audience.EVERYONE).toList());
    }

    /** What was typed and is not saved, as the preview carries it on. */
    record Unsaved(String action, List<Carried> fields) {

        record Carried(String name, String value) {}
    }
}
