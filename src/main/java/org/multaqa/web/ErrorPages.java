package org.multaqa.web;

import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Whatever goes wrong, the reader gets a page in their language that says what they can do, and a program that asks
 * the API gets a problem detail (RFC 9457). The log gets a number that the page shows too, and nothing about the reader.
 */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    /** The page in the other languages is offered under this address, unless the address is nonsense that only bloats. */
    private static final int LONGEST_KEPT = 800;
    private static final int LANGUAGE = "/en".length();

    private final VisitResolver visits;
    private final Frames frames;

    ErrorPages(VisitResolver visits, Frames frames) {
        this.visits = visits;
        this.frames = frames;
    }

    /** What a handler threw. */
    @ExceptionHandler(Exception.class)
    Object failed(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        return answer(failure, request, response, request.getRequestURI());
    }

    private Object answer(Exception failure, HttpServletRequest request, HttpServletResponse response, String address) {
        var status = status(failure);
        boolean ours = status.is5xxServerError() && status.value() != HttpStatus.SERVICE_UNAVAILABLE.value();
        var problem = ProblemDetail.forStatus(status);
        if (failure instanceof ErrorResponse known) {
            problem = known.getBody();
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        }
        var reason = reason(failure);
        if (status.is5xxServerError() && !ours && reason.isEmpty()) {
            LOG.warn("not ready for a request: {}", failure.getMessage());
        }
        return answer(request, response, address, problem, ours ? number(failure) : "",
                reason.isEmpty() ? key(status) : reason);
    }

    /** What the server refused before a handler was found. */
    @RequestMapping("/error")
    Object refused(HttpServletRequest request, HttpServletResponse response) {
        var address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String text ? text : "/";
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception failure) {
            return answer(failure, request, response, address);
        }
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer value ? value : 404;
        return answer(request, response, address, ProblemDetail.forStatus(code), "",
                key(HttpStatusCode.valueOf(code)));
    }

    private Object answer(HttpServletRequest request, HttpServletResponse response, String address,
            ProblemDetail problem, String number, String key) {
        var status = HttpStatusCode.valueOf(problem.getStatus());
        if (status.value() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        }
        response.setHeader("Cache-Control", "no-store");
        if (address.startsWith("/api/")) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        var visit = visits.of(request, address.length() <= LONGEST_KEPT ? address : address.substring(0, LANGUAGE));
        var frame = frames.of(visit, visit.text("web.error." + key + ".heading"), "mall")
                .unlisted()
                .searchingFor(typed(request));
        return Show.page("web/error", new ErrorPage(frame, key, number, wait(response)), resolved(status));
    }

    /** The page tells the reader what the header tells a program. */
    private static int wait(HttpServletResponse response) {
        return Optional.ofNullable(response.getHeader(HttpHeaders.RETRY_AFTER)).map(Integer::valueOf).orElse(0);
    }

    /** What the reader was looking for, so that they need not type it again; a body is not read for it. */
    private static String typed(HttpServletRequest request) {
        if (!Objects.equals(request.getMethod(), "GET")) {
            return "";
        }
        try {
            return Optional.ofNullable(request.getParameter("q")).orElse("").strip();
        } catch (IllegalStateException unreadable) {
            return "";
        }
    }

    private static HttpStatus resolved(HttpStatusCode status) {
        return Optional.ofNullable(HttpStatus.resolve(status.value())).orElse(HttpStatus.BAD_REQUEST);
    }

    private static String key(HttpStatusCode status) {
        return switch (status.value()) {
            case 403 -> "otherwise";
            case 404 -> "missing";
            case 421 -> "misdirected";
            case 429 -> "toomany";
            case 503 -> "busy";
            default -> status.is5xxServerError() ? "failed" : "refused";
        };
    }

    private static HttpStatusCode status(Exception failure) {
        return switch (failure) {
            case ErrorResponse known -> known.getStatusCode();
            case TypeMismatchException unreadable -> HttpStatus.BAD_REQUEST;
            case InvalidParameterException unreadable -> HttpStatusCode.valueOf(unreadable.getErrorCode());
            case DataAccessResourceFailureException away -> HttpStatus.SERVICE_UNAVAILABLE;
            case TransactionException away -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> annotated(failure);
        };
    }

    private static HttpStatusCode annotated(Exception failure) {
        @Nullable
        ResponseStatus said = AnnotatedElementUtils.findMergedAnnotation(failure.getClass(), ResponseStatus.class);
        return said == null ? HttpStatus.INTERNAL_SERVER_ERROR : said.code();
    }

    /** The part of the message keys that an exception names as its reason; empty where the status says all. */
    private static String reason(Exception failure) {
        @Nullable
        ResponseStatus said = AnnotatedElementUtils.findMergedAnnotation(failure.getClass(), ResponseStatus.class);
        return said == null ? "" : said.reason();
    }

    private static String number(Throwable failure) {
        var number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("failure {}{}", number, places(failure));
        LOG.debug("failure {} in its own words", number, failure);
        return number;
    }

    /** Where it happened, without the words of exceptions: they may quote what a reader typed. */
    private static String places(Throwable failure) {
        var places = new StringBuilder();
        for (@Nullable
        Throwable cause = failure; cause != null; cause = cause.getCause()) {
            places.append(System.lineSeparator()).append(cause.getClass().getName());
            for (var place : cause.getStackTrace()) {
                places.append(System.lineSeparator()).append("\tat ").append(place);
            }
        }
        return places.toString();
    }
}
