package org.multaqa.mall;

import org.jspecify.annotations.Nullable;
import org.multaqa.cache.Cached;
import org.multaqa.web.Frames;
import org.multaqa.web.Section;
import org.multaqa.web.Show;
import org.multaqa.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What the mall says of itself: what it is, what it knows of its readers, who can use it. */
@Controller
class AboutPages {

    private final AboutTexts texts;
    private final HostSettings host;
    private final Frames frames;

    AboutPages(AboutTexts texts, HostSettings host, Frames frames) {
        this.texts = texts;
        this.host = host;
        this.frames = frames;
    }

    @Cached
    @GetMapping({"/{language:ar|en|fr}/about", "/{language:ar|en|fr}/about/{name:privacy|accessibility}"})
    ModelAndView about(Visit visit, @PathVariable(required = false) @Nullable String name) {
        var text = texts.of(name == null ? "about" : name, visit.language());
        var frame = frames.of(visit, text.title(), "mall").in(Section.ABOUT).describedAs(text.lead());
        return Show.page("mall/about", new AboutPage(frame, text, host));
    }
}
