package org.multaqa.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What a handler answers with: a template and the page it reads. */
public final class Show {

    static final String PAGE = "page";

    private Show() {}

    /** The page in that template, such as {@code directory/list}. */
    public static ModelAndView page(String template, Page page) {
        return page(template, page, HttpStatus.OK);
    }

    /** What the reader sees after a form was taken (303): the page at that address of the mall. */
    public static ModelAndView elsewhere(String address) {
        var redirect = new RedirectView(address);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    /** The page in that template, with a status that tells what is wrong. */
    public static ModelAndView page(String template, Page page, HttpStatus status) {
        var shown = new ModelAndView(template, PAGE, page);
        shown.setStatus(status);
        return shown;
    }
}
