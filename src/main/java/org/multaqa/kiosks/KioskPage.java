package org.multaqa.kiosks;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kiosks.KioskPreview.Unsaved;
import org.multaqa.language.LocalizedText;
import org.multaqa.language.Written;
import org.multaqa.logos.Sign;
import org.multaqa.organisations.ExternalIdentifier;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.Provenance;
import org.multaqa.organisations.State;
import org.multaqa.organisations.Topic;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * A kiosk, as far as its reader may see it.
 *
 * @param sign its logo or emblem
 * @param relations the organisations it is bound to
 * @param related the organisations that have most in common with it
 * @param today the day on which it is read
 * @param writable whether its reader may write what stands in it
 * @param preview what is not saved yet, of which this is how it will look; null for the kiosk itself
 */
record KioskPage(Frame frame, Organisation organisation, Sign sign, List<Topic> topics, List<Neighbour> relations,
        List<Neighbour> related, LocalDate today, boolean writable, @Nullable Unsaved preview) implements Page {

    private static final int FEW = 12;

    /** A way to a section of the page. */
    record Tab(String anchor, String key) {}

    /** The same, of what is not saved yet: nobody else is to find it. */
    KioskPage unsaved(Unsaved preview) {
        return new KioskPage(frame.unlisted(), organisation, sign, topics, relations, related, today, false, preview);
    }

    Profile profile() {
        return organisation.profile();
    }

    Written name() {
        return best(organisation.name());
    }

    /** The name in the other languages. */
    List<Written> names() {
        return organisation.name()
                .texts()
                .entrySet()
                .stream()
                .map(name -> new Written(name.getValue(), name.getKey()))
                .filter(name -> !name.text().equals(name().text()))
                .toList();
    }

    /** What it does in one line, or null. */
    @Nullable
    Written line() {
        return orNull(profile().summary());
    }

    /** That not everyone sees it, and why; or empty. */
    String hidden() {
        return preview != null || organisation.state() == State.PUBLISHED
                ? ""
                : frame.text("kiosks.hidden." + organisation.state().word());
    }

    /** Whose words these are, and when a person last said that they are right. */
    String standing() {
        return frame.text(organisation.isListing() ? "kiosks.standing.listing" : "kiosks.standing.kiosk")
                + " " + confirmed();
    }

    private String confirmed() {
        var day = organisation.confirmedOn();
        if (day == null) {
            return frame.text("kiosks.standing.unconfirmed");
        }
        boolean recent = day.isAfter(today.minusYears(1));
        return frame.text(recent ? "kiosks.standing.confirmed" : "kiosks.standing.long-ago",
                frame.date(day));
    }

    /** The ways to what is there; none where there is too little to need any. */
    List<Tab> tabs() {
        var tabs = new ArrayList<Tab>();
        add(tabs, about() != null, "about", "kiosks.tab.about");
        add(tabs, hasCard(), "contact", "kiosks.tab.contact");
        if (tabs.isEmpty()) {
            return List.of();
        }
        add(tabs, !relations.isEmpty(), "_relations", "kiosks.tab.relations");
        add(tabs, !related.isEmpty(), "_related", "kiosks.tab.related");
        add(tabs, true, "_provenance", "kiosks.tab.provenance");
        return tabs;
    }

    private static void add(List<Tab> tabs, boolean there, String anchor, String key) {
        if (there) {
            tabs.add(new Tab(anchor, key));
        }
    }

    /** The first of those it is bound to; a federation can have two hundred members. */
    List<Neighbour> firstRelations() {
        return relations.stream().limit(FEW).toList();
    }

    List<Neighbour> moreRelations() {
        return relations.stream().skip(FEW).toList();
    }

    /** The country of its seat in the reader's language, or null. */
    @Nullable
    String country() {
        return Optional.ofNullable(profile().country()).map(country -> country.name(frame.language())).orElse(null);
    }

    String countryHref() {
        return Optional.ofNullable(profile().country())
                .map(country -> frame.at("countries", country.slug()))
                .orElse("");
    }

    @Nullable
    Written city() {
        return orNull(profile().city());
    }

    /** The year in which it was founded, or null. */
    @Nullable
    String founded() {
        return Optional.ofNullable(profile().founded()).map(frame.wording()::year).orElse(null);
    }

    /** The languages in which it works, or null. */
    @Nullable
    String languages() {
        var codes = profile().languages();
        return codes.isEmpty() ? null : frame.list(codes.stream().map(frame.wording()::nameOfLanguage).toList());
    }

    /** What it writes of itself, or null. */
    @Nullable
    Written about() {
        return orNull(profile().description());
    }

    /** The same in paragraphs. */
    List<String> paragraphs() {
        var about = about();
        return about == null
                ? List.of()
                : Stream.of(about.text().split("\\R\\s*\\R"))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    /** The language that the text was written in, where the reader is shown a translation of it, or null. */
    @Nullable
    Written original() {
        var description = profile().description();
        return description == null ? null : description.originalBeside(frame.language()).orElse(null);
    }

    /** Whether there is anything to say of how it is reached. */
    boolean hasCard() {
        return !profile().contacts().isEmpty() || profile().website() != null || !profile().socialAddresses().isEmpty();
    }

    /** Its numbers in registers. */
    List<ExternalIdentifier> identifiers() {
        return profile().identifiers().stream().filter(ExternalIdentifier::isOfRegister).toList();
    }

    /** Where the kiosk is among the others, in the pieces between which its line may break; see {@link #slug}. */
    List<String> address() {
        var parent = frame.baseUrl() + frame.at(frame.path());
        return pieces(parent.substring(0, parent.lastIndexOf('/') + 1));
    }

    /**
     * The last part of its address in pieces; as it can be copied from paper, where its letters are easier than their
     * codes. It is apart from the others, for in Arabic it is written from right to left.
     */
    List<String> slug() {
        return pieces(organisation.slug());
    }

    /** Behind a slash and a hyphen, and not between two slashes. */
    private static List<String> pieces(String address) {
        return List.of(address.split("(?<=/)(?!/)|(?<=-)"));
    }

    /** Where what is said here comes from. */
    String provenance() {
        var provenance = organisation.provenance();
        if (provenance == null) {
            return frame
                    .text(organisation.isListing() ? "kiosks.provenance.desk" : "kiosks.provenance.own");
        }
        var licence = provenance.licence();
        var day = frame.date(provenance.checkedOn());
        return licence == null
                ? frame.text("kiosks.provenance.source", provenance.source(), day)
                : frame.text("kiosks.provenance.licensed", provenance.source(), licence, day);
    }

    /** Where the source can be read, or null. */
    @Nullable
    URI source() {
        return Optional.ofNullable(organisation.provenance()).map(Provenance::address).orElse(null);
    }

    private Written best(LocalizedText text) {
        return text.bestFor(frame.language());
    }

    private @Nullable Written orNull(@Nullable LocalizedText text) {
        return text == null ? null : best(text);
    }
}
