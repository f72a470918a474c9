package org.multaqa.web;

import java.io.IOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** The answer to what Tomcat refuses before the program can tell a language: a few words in all three. */
public class PlainErrorReport extends ErrorReportValve {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en" dir="ltr"><meta charset="utf-8"><title>%1$d</title>
            <p lang="ar" dir="rtl">تعذّر فهم هذا الطلب. <a href="/ar">الصفحة الأولى</a></p>
            <p>This request could not be understood. <a href="/en">Front page</a></p>
            <p lang="fr">Cette demande n’a pas pu être comprise. <a href="/fr">Page d’accueil</a></p>
            </html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            SafetyHeaders.add(response);
            response.setContentType("text/html;charset=UTF-8");
            response.getReporter().write(PAGE.formatted(response.getStatus()));
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("the reader has gone");
        }
    }
}
