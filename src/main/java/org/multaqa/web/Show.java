package org.multaqa.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a handler answers with: a template and the page it reads. */
public final class Show {

    static final String PAGE = "page";

    private Show() {}

    /** The page in that template, such as {@code directory/list}. */
    public static ModelAndView page(String template, Page page) {
        return page(template, page, HttpStatus.OK);
    }

    /** The page in that template, with a status that tells what is wrong. */
    public static ModelAndView page(String template, Page page, HttpStatus status) {
        var shown = new ModelAndView(template, PAGE, page);
        shown.setStatus(status);
        return shown;
    }
}
