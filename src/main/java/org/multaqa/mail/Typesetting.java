package org.multaqa.mail;

import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.web.MallSettings;
import org.springframework.stereotype.Component;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Sets a letter as it is read: as HTML, and as plain text. */
@Component
class Typesetting {

    private final MallSettings mall;
    private final Messages messages;

    Typesetting(MallSettings mall, Messages messages) {
        this.mall = mall;
        this.messages = messages;
    }

    LetterPage page(Language language, Letter letter) {
        return new LetterPage(letter, messages.in(language), mall.baseUrl(), Press.INKS);
    }

    String html(LetterPage page) {
        var html = new StringOutput();
        Press.TEMPLATES.render("mail/letter.jte", page, html);
        return html.toString();
    }

    String text(LetterPage page) {
        return LetterText.of(page);
    }

    /** Set up when the first letter is set, and not at the start. */
    private static final class Press {

        static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(null, ContentType.Html,
                Typesetting.class.getClassLoader(), "org.multaqa");
        static final Inks INKS = Inks.ofTheMall();
    }
}
