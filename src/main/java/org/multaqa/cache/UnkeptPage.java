package org.multaqa.cache;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/** A page for one reader alone, packed for the way quickly rather than smallest: nobody will be sent the same again. */
public final class UnkeptPage {

    private UnkeptPage() {}

    /**
     * Sends it, with the status and headers that the response has so far.
     *
     * @param page the whole of it, text that packs well
     * @param common what it has in common with others, if it has
     */
    public static void send(HttpServletRequest request, HttpServletResponse response, byte[] page, CommonPart common)
            throws IOException {
        var coding = Coding.preferred(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var packed = coding.pack(page, common, Effort.ONCE);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (coding != Coding.IDENTITY) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, coding.word());
        }
        response.setContentLength(packed.length);
        response.getOutputStream().write(packed);
    }
}
