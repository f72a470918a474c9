package org.multaqa.kiosks;

import org.multaqa.cache.Cached;
import org.multaqa.gate.Gate;
import org.multaqa.organisations.Organisations;
import org.multaqa.web.MissingException;
import org.multaqa.web.Show;
import org.multaqa.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The kiosks. */
@Controller
class KioskPages {

    private final Organisations organisations;
    private final Kiosks kiosks;
    private final Gate gate;

    KioskPages(Organisations organisations, Kiosks kiosks, Gate gate) {
        this.organisations = organisations;
        this.kiosks = kiosks;
        this.gate = gate;
    }

    @Cached
    @GetMapping("/{language:ar|en|fr}/organisations/{slug}")
    ModelAndView kiosk(Visit visit, @PathVariable String slug) {
        return Show.page("kiosks/show", gate.read(visit.viewer(),
                () -> kiosks.page(organisations.withSlug(slug).orElseThrow(MissingException::new), visit)));
    }
}
