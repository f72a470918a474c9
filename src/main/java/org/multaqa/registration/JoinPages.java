package org.multaqa.registration;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.accounts.Secret;
import org.multaqa.directory.Entries;
import org.multaqa.directory.Entry;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.mail.Envelope;
import org.multaqa.mail.Post;
import org.multaqa.organisations.Topics;
import org.multaqa.registration.Registrations.Begun;
import org.multaqa.signin.Entrance;
import org.multaqa.web.Allowance;
import org.multaqa.web.Frame;
import org.multaqa.web.Frames;
import org.multaqa.web.Limits;
import org.multaqa.web.MissingException;
import org.multaqa.web.Problems;
import org.multaqa.web.Show;
import org.multaqa.web.TooManyRequestsException;
import org.multaqa.web.Typed;
import org.multaqa.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Registering an organisation, page by page. Whatever was typed is kept under a link that only its writer has. */
@Controller
class JoinPages {

    private final Registrations registrations;
    private final Registering registering;
    private final Likely likely;
    private final Entries entries;
    private final Topics topics;
    private final Post post;
    private final Limits limits;
    private final Gate gate;
    private final Frames frames;
    private final Clock clock;

    JoinPages(Registrations registrations, Registering registering, Likely likely, Entries entries, Topics topics,
            Post post, Limits limits, Gate gate, Frames frames, Clock clock) {
        this.registrations = registrations;
        this.registering = registering;
        this.likely = likely;
        this.entries = entries;
        this.topics = topics;
        this.post = post;
        this.limits = limits;
        this.gate = gate;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/{language:ar|en|fr}/join")
    ModelAndView first(Visit visit) {
        return form("registration/first", visit, RegistrationForm.EMPTY, new Problems(), "join", false);
    }

    /** What was typed is kept, and compared with what is listed. */
    @PostMapping("/{language:ar|en|fr}/join")
    Object begin(Visit visit, Typed typed, HttpServletRequest request) {
        take(Allowance.SEARCH, request);
        var form = RegistrationForm.EMPTY.with(typed);
        var problems = form.firstProblems(visit.wording());
        if (!problems.none()) {
            return form("registration/first", visit, form, problems, "join", false);
        }
        var secret = gate.write(Viewer.PROGRAM, () -> registrations.begin(form, clock.instant()));
        return Entrance.lead(at(visit, "join", secret.text()) + (listed(visit, form).isEmpty() ? "" : "/likely"));
    }

    @GetMapping("/{language:ar|en|fr}/join/{secret}/likely")
    ModelAndView likely(Visit visit, @PathVariable String secret, HttpServletResponse response) {
        var form = begun(secret).form();
        return Show.page("registration/likely", new LikelyPage(frame(visit, "likely", response), form.value("name"),
                listed(visit, form), at(visit, "join", secret)));
    }

    @GetMapping("/{language:ar|en|fr}/join/{secret}")
    ModelAndView rest(Visit visit, @PathVariable String secret, Typed typed) {
        return form("registration/rest", visit, begun(secret).form(), new Problems(), "join/" + secret,
                typed.has("saved"));
    }

    /** Keeps what was typed as it is; the same whether a person pressed the button or a script did. */
    @PostMapping("/{language:ar|en|fr}/join/{secret}/draft")
    Object save(Visit visit, @PathVariable String secret, Typed typed) {
        keep(secret, typed);
        return Entrance.lead(at(visit, "join", secret) + "?saved");
    }

    /** Sends it: at once where the mall knows who it is, and else when they have confirmed their address. */
    @PostMapping("/{language:ar|en|fr}/join/{secret}")
    Object send(Visit visit, @PathVariable String secret, Typed typed, HttpServletRequest request,
            HttpServletResponse response) {
        var begun = keep(secret, typed);
        var problems = begun.form().problems(visit.wording(), topics.bySlug().keySet(), visit.reader().isSignedIn());
        if (!problems.none()) {
            return form("registration/rest", visit, begun.form(), problems, "join/" + secret, false);
        }
        if (visit.reader().isSignedIn()) {
            registering.register(begun.id(), visit.reader().self(), visit.language());
            return Entrance.lead(at(visit, "my"));
        }
        take(Allowance.MAIL, request);
        var address = begun.form().email().orElseThrow();
        if (limits.takeFor(Allowance.MAIL_TO_ADDRESS, address.text()).isZero()) {
            gate.change(visit.viewer(), () -> post.queue(new Envelope(ConfirmationLetter.KIND, address.text(),
                    visit.language(), Map.of("registration", begun.id().toString()),
                    clock.instant().plus(ConfirmationLetter.PURPOSE.lasts()), null)));
        }
        return Show.page("registration/message", new MessagePage(frame(visit, "sent", response), "registration.sent",
                address.text(), ""));
    }

    private Begun keep(String secret, Typed typed) {
        return gate.write(Viewer.PROGRAM, () -> {
            var begun = registrations.find(new Secret(secret)).orElseThrow(MissingException::new);
            var form = begun.form().with(typed);
            registrations.save(begun.id(), form, clock.instant());
            return new Begun(begun.id(), form);
        });
    }

    private Begun begun(String secret) {
        return gate.read(Viewer.PROGRAM, () -> registrations.find(new Secret(secret)))
                .orElseThrow(MissingException::new);
    }

    private List<Entry> listed(Visit visit, RegistrationForm form) {
        var ids = likely.of(form.first(visit.language()));
        return ids.isEmpty() ? List.of() : gate.read(Viewer.VISITOR, () -> entries.of(ids, visit.wording()));
    }

    private void take(Allowance allowance, HttpServletRequest request) {
        var pause = limits.take(allowance, request.getRemoteAddr());
        if (pause.isPositive()) {
            throw new TooManyRequestsException(pause);
        }
    }

    private ModelAndView form(String template, Visit visit, RegistrationForm form, Problems problems, String action,
            boolean saved) {
        var frame = frames.of(visit, visit.text("registration.heading"), "signin", "registration").unlisted();
        return Show.page(template, new FormPage(frame, form, problems, at(visit, action), saved,
                visit.reader().isSignedIn(), topics.all()),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Frame frame(Visit visit, String key, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return frames.of(visit, visit.text("registration." + key + ".heading"), "signin", "directory").unlisted();
    }

    private static String at(Visit visit, String... parts) {
        return "/" + visit.language().code() + "/" + String.join("/", parts);
    }
}
