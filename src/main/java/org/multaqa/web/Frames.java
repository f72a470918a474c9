package org.multaqa.web;

import java.util.List;

import org.springframework.stereotype.Component;

/** Begins the frame of a page. */
@Component
public class Frames {

    private final MallSettings settings;
    private final Assets assets;
    private final Stylesheets stylesheets;
    private final List<SiteNotice> notices;

    Frames(MallSettings settings, Assets assets, Stylesheets stylesheets, List<SiteNotice> notices) {
        this.settings = settings;
        this.assets = assets;
        this.stylesheets = stylesheets;
        this.notices = notices;
    }

    /**
     * The frame of a page.
     *
     * @param title without the mall's name
     * @param styles the features whose stylesheets the page needs besides the base
     */
    public Frame of(Visit visit, String title, String... styles) {
        return new Frame(visit, assets, settings.baseUrl(), "", title, null, null,
                stylesheets.of(List.of(styles)), true, List.of(),
                notices.stream().flatMap(notice -> notice.key().stream()).toList(), false, "");
    }
}
