package org.multaqa.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.accounts.AuditLog;
import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Secret;
import org.multaqa.accounts.Signed;
import org.multaqa.accounts.SignedReaders;
import org.multaqa.accounts.Token;
import org.multaqa.accounts.Tokens;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.mail.Envelope;
import org.multaqa.mail.Post;
import org.multaqa.web.Frames;
import org.multaqa.web.MissingException;
import org.multaqa.web.Show;
import org.multaqa.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Confirming another e-mail address. It takes both: the link, which proves the new mailbox, and the session of whoever
 * asked for it, so that nobody is given an address by somebody else. The old address hears of it.
 */
@Controller
class NewAddressPages {

    private static final String WAY = "my/account/email";
    private static final Duration NEWS = Duration.ofDays(3);

    private final SignedReaders readers;
    private final People people;
    private final Tokens tokens;
    private final Links links;
    private final Ended ended;
    private final AuditLog audit;
    private final Post post;
    private final Gate gate;
    private final Frames frames;
    private final Clock clock;

    NewAddressPages(SignedReaders readers, People people, Tokens tokens, Links links, Ended ended, AuditLog audit,
            Post post, Gate gate, Frames frames, Clock clock) {
        this.readers = readers;
        this.people = people;
        this.tokens = tokens;
        this.links = links;
        this.ended = ended;
        this.audit = audit;
        this.post = post;
        this.gate = gate;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/{language:ar|en|fr}/my/account/email/{link}")
    ModelAndView button(Visit visit, @PathVariable String link, HttpServletRequest request,
            HttpServletResponse response) {
        var signed = signed(request);
        return gate.read(Viewer.DOORKEEPER,
                () -> tokens.look(AddressLetters.PURPOSE, new Secret(link), clock.instant())
                        .flatMap(token -> address(token, signed)))
                .map(address -> page(visit, address, response))
                .orElseGet(() -> ended.page(visit, WAY, response));
    }

    @PostMapping("/{language:ar|en|fr}/my/account/email/{link}")
    Object confirm(Visit visit, @PathVariable String link, HttpServletRequest request,
            HttpServletResponse response) {
        var signed = signed(request);
        boolean moved = gate.write(Viewer.DOORKEEPER, () -> {
            // Looked at first: a link of somebody else's stays theirs to use.
            var mine = tokens.look(AddressLetters.PURPOSE, new Secret(link), clock.instant())
                    .flatMap(token -> address(token, signed));
            return mine.isPresent() && tokens.use(AddressLetters.PURPOSE, new Secret(link), clock.instant())
                    .flatMap(token -> address(token, signed))
                    .filter(address -> moved(signed, address))
                    .isPresent();
        });
        return moved
                ? Entrance.lead("/" + visit.language().code() + "/my/account/email?saved")
                : ended.page(visit, WAY, response);
    }

    private static Optional<EmailAddress> address(Token token, Signed signed) {
        return signed.id().equals(token.person()) ? Optional.ofNullable(token.address()) : Optional.empty();
    }

    private boolean moved(Signed signed, EmailAddress address) {
        var before = people.addressOf(signed.id());
        boolean moved = people.move(signed.id(), address, clock.instant());
        if (moved) {
            links.end(signed.person());
            audit.record(signed.id(), "address-changed", "person", signed.id());
            before.ifPresent(old -> post.queue(new Envelope(NewsLetters.ADDRESS_CHANGED, old.text(),
                    signed.person().language(), Map.of(NewsLetters.PERSON, signed.id().toString()),
                    clock.instant().plus(NEWS), null)));
        }
        return moved;
    }

    private Signed signed(HttpServletRequest request) {
        return readers.signed(request).filter(Signed::isWhole).orElseThrow(MissingException::new);
    }

    private ModelAndView page(Visit visit, EmailAddress address, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return Show.page("signin/newaddress", new NewAddressPage(
                frames.of(visit, visit.text("signin.newaddress.heading"), "signin").unlisted(), address.text()));
    }
}
