package org.multaqa.journeys;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import nu.validator.validation.SimpleDocumentValidator;

/**
 * The Nu HTML checker, in this process: its rules are read once and serve for all pages. It is shown no styles, for the
 * CSS it knows is older than {@code @layer}.
 */
final class Markup implements ErrorHandler {

    private static final String RULES = "http://s.validator.nu/html5-rdfalite.rnc";

    private static final Pattern STYLES = Pattern.compile("(<style>).*?(?=</style>)", Pattern.DOTALL);

    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, true);
    private final List<String> complaints = new ArrayList<>();

    Markup() throws Exception {
        checker.setUpMainSchema(RULES, this);
    }

    /** What is wrong with this HTML, or looks so. */
    List<String> complaints(String html) {
        complaints.clear();
        try {
            checker.setUpValidatorAndParsers(this, true, false);
            checker.checkHtmlInputSource(new InputSource(new StringReader(STYLES.matcher(html).replaceAll("$1"))));
        } catch (IOException | SAXException broken) {
            throw new IllegalStateException(broken);
        }
        return List.copyOf(complaints);
    }

    @Override
    public void warning(SAXParseException complaint) {
        complaints.add("warning: " + told(complaint));
    }

    @Override
    public void error(SAXParseException complaint) {
        complaints.add("error: " + told(complaint));
    }

    @Override
    public void fatalError(SAXParseException complaint) {
        complaints.add("fatal: " + told(complaint));
    }

    private static String told(SAXParseException complaint) {
        return complaint.getMessage() + " (line " + complaint.getLineNumber() + ", column "
                + complaint.getColumnNumber() + ")";
    }
}
