package org.multaqa.fiction;

import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.multaqa.language.Language;
import org.multaqa.organisations.Audience;
import org.multaqa.organisations.Contact;
import org.multaqa.organisations.Contact.Means;
import org.multaqa.organisations.SocialAddress;
import org.multaqa.organisations.SocialAddress.Network;

/** Ways to reach an organisation that does not exist: none of them can reach anybody who does. */
final class InventedContacts {

    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final List<Network> NETWORKS = List.of(Network.FACEBOOK, Network.INSTAGRAM, Network.YOUTUBE,
            Network.LINKEDIN, Network.X);
    private static final List<String> DESKS = List.of("info", "contact", "hello", "office");
    private static final List<String> INNER_DESKS = List.of("members", "coordination", "projects");

    private final Identity who;
    private final Draw draw;
    private final String label;

    InventedContacts(Identity who) {
        this.who = who;
        this.draw = new Draw(who.number());
        this.label = ascii(who.proper().words().en()) + "-" + (who.number() + 1);
    }

    /** Under the domain that nobody can have (RFC 2606). */
    URI website() {
        return URI.create("https://" + label + ".example");
    }

    List<Contact> contacts(Language language) {
        var contacts = new ArrayList<Contact>();
        contacts.add(new Contact(Means.EMAIL, mail(draw.of(DESKS, "desk")), Audience.EVERYONE));
        if (draw.percent(75, "phone")) {
            contacts.add(new Contact(Means.PHONE, phone("phone"), Audience.EVERYONE));
        }
        if (draw.percent(60, "street")) {
            var audience = draw.percent(70, "door") ? Audience.EVERYONE : Audience.MEMBERS;
            contacts.add(new Contact(Means.ADDRESS, address(language), audience));
        }
        if (draw.percent(40, "inner desk")) {
            contacts.add(new Contact(Means.EMAIL, mail(draw.of(INNER_DESKS, "inner desk")), Audience.MEMBERS));
        }
        if (draw.percent(30, "whatsapp")) {
            contacts.add(new Contact(Means.WHATSAPP, phone("whatsapp"), Audience.NOBODY));
        }
        return contacts;
    }

    List<SocialAddress> socialAddresses() {
        return NETWORKS.stream()
                .filter(network -> draw.percent(20, network.word()))
                .map(network -> new SocialAddress(network, URI.create(page(network) + "example-" + label)))
                .toList();
    }

    private static String page(Network network) {
        return "https://" + switch (network) {
            case LINKEDIN -> "www.linkedin.com/company/";
            case YOUTUBE -> "www.youtube.com/@";
            case X -> "x.com/";
            default -> "www." + network.word() + ".com/";
        };
    }

    private String mail(String desk) {
        return desk + "@" + label + ".example";
    }

    private String phone(String what) {
        var pattern = who.land().phone();
        var number = new StringBuilder(pattern);
        for (int i = pattern.indexOf('#'); i >= 0; i = pattern.indexOf('#', i + 1)) {
            number.setCharAt(i, Character.forDigit(draw.below(10, what + i), 10));
        }
        return number.toString();
    }

    private String address(Language language) {
        var street = who.proper().words().in(language);
        var city = who.city().name().in(language);
        int house = 1 + draw.below(90, "house");
        return switch (language) {
            case AR -> house + " شارع " + street + "، " + city;
            case EN -> house + " " + street + " Street, " + city;
            case FR -> house + ", rue " + street + ", " + city;
        };
    }

    private static String ascii(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}|['’]", "")
                .replace('ı', 'i')
                .replace('ø', 'o');
        return OTHERS.matcher(plain).replaceAll("-");
    }
}
