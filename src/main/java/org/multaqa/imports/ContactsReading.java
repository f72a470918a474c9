package org.multaqa.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.multaqa.organisations.Audience;
import org.multaqa.organisations.Contact;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.SocialAddress;

/** Reads how the organisation of a row is reached, and by whom. */
record ContactsReading(Cells cells) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    List<Contact> contacts() {
        var contacts = new ArrayList<Contact>();
        for (var means : Contact.Means.values()) {
            var audience = audience(means);
            values(means).forEach(value -> contacts.add(new Contact(means, value, audience)));
        }
        return contacts;
    }

    List<SocialAddress> socialAddresses() {
        var addresses = new ArrayList<SocialAddress>();
        for (var network : SocialAddress.Network.values()) {
            var column = Column.valueOf(network.name());
            if (!cells.given(column)) {
                cells.knownList(Profile::socialAddresses)
                        .stream()
                        .filter(social -> social.network() == network)
                        .forEach(addresses::add);
                continue;
            }
            var address = cells.address(column);
            if (address != null) {
                addresses.add(new SocialAddress(network, address));
            }
        }
        return addresses;
    }

    private List<String> values(Contact.Means means) {
        var column = Column.valueOf(means.name());
        return cells.given(column)
                ? contact(means, column).stream().toList()
                : before(means).map(Contact::value).toList();
    }

    private Stream<Contact> before(Contact.Means means) {
        return cells.knownList(Profile::contacts).stream().filter(contact -> contact.means() == means);
    }

    /** Whoever does not say that a contact may be shown has not asked whether it may. */
    private Audience audience(Contact.Means means) {
        var column = Column.valueOf(means.name() + "_AUDIENCE");
        var before = before(means).findFirst();
        var said = cells.word(column, Audience::of);
        return said != null || cells.given(column) || before.isEmpty()
                ? Optional.ofNullable(said).orElse(Audience.NOBODY)
                : before.get().audience();
    }

    private Optional<String> contact(Contact.Means means, Column column) {
        var value = cells.text(column);
        if (value.length() > Contact.LONGEST) {
            cells.find(Problem.TEXT_TOO_LONG, column, value, value.length(), Contact.LONGEST);
            return Optional.empty();
        }
        if (means == Contact.Means.EMAIL && !value.isEmpty() && !EMAIL.matcher(value).matches()) {
            cells.find(Problem.EMAIL_UNREADABLE, column, value);
            return Optional.empty();
        }
        return Optional.of(value).filter(text -> !text.isEmpty());
    }
}
