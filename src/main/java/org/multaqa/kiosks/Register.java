package org.multaqa.kiosks;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.multaqa.organisations.ExternalIdentifier;

/** The registers that the mall knows by name; an identifier of any other is shown with the code of its scheme. */
enum Register {

    ROR("ror", "ROR", "[a-z0-9]{9}", "https://ror.org/"), WIKIDATA("wikidata", "Wikidata", "Q[0-9]+",
            "https://www.wikidata.org/wiki/"), ISNI("isni", "ISNI", "[0-9]{15}[0-9X]", "https://isni.org/isni/"), IFRC(
                    "ifrc", "IFRC GO", "", ""), DAC("dac", "OECD DAC", "", ""), DAC_ORG_ID("XM-DAC", "OECD DAC", "",
                            ""), HDX("hdx3w", "HDX Operational Presence (OCHA)", "", ""), ENGLISH_CHARITIES("GB-CHC",
                                    "Charity Commission for England and Wales", "", ""), SCOTTISH_CHARITIES("GB-SC",
                                            "Scottish Charity Register", "",
                                            ""), AMERICAN_TAX("US-EIN", "Internal Revenue Service (EIN)", "", "");

    private final String scheme;
    private final String title;
    private final Pattern form;
    private final String address;

    Register(String scheme, String title, String form, String address) {
        this.scheme = scheme;
        this.title = title;
        this.form = Pattern.compile(form);
        this.address = address;
    }

    static Optional<Register> of(ExternalIdentifier identifier) {
        return Stream.of(values())
                .filter(register -> register.scheme.equalsIgnoreCase(identifier.scheme()))
                .findFirst();
    }

    /** The register's name, in English. */
    static String title(ExternalIdentifier identifier) {
        return of(identifier).map(register -> register.title).orElse(identifier.scheme());
    }

    /** Where the register shows the organisation; empty if it does not, or if the number cannot be one of its own. */
    static Optional<String> address(ExternalIdentifier identifier) {
        return of(identifier)
                .filter(register -> !register.address.isEmpty() && register.form.matcher(identifier.value()).matches())
                .map(register -> register.address + identifier.value());
    }
}
