package org.multaqa.directory;

import java.util.ArrayList;
import java.util.List;

import org.multaqa.language.Wording;
import org.multaqa.organisations.Topics;
import org.springframework.stereotype.Component;

/** Says what was chosen. */
@Component
class Chips {

    private final Topics topics;

    Chips(Topics topics) {
        this.topics = topics;
    }

    List<Chip> of(Selection selection, Wording wording) {
        var chips = new ArrayList<Chip>();
        if (!selection.text().isEmpty()) {
            chips.add(new Chip("", wording.text("directory.chips.text", selection.text()),
                    Directory.href(selection.withoutText(), wording)));
        }
        selection.values().forEach((facet, values) -> {
            var joint = chips.isEmpty() ? "" : wording.text("directory.chips.and");
            for (var value : values) {
                chips.add(new Chip(joint, text(facet, value, wording),
                        Directory.href(selection.without(facet, value), wording)));
                joint = wording.text("directory.chips.or");
            }
        });
        return chips;
    }

    private String text(Facet facet, String value, Wording wording) {
        return wording.text("directory.chips.value", facet.heading(wording), facet.label(value, wording, topics));
    }
}
