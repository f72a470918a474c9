package org.multaqa.fiction;

import java.util.Locale;

import org.multaqa.fiction.Identity.Addition;

/** Writes the name of an organisation in the three languages, in one of the ways in which each builds such names. */
final class InventedNames {

    private InventedNames() {}

    static Words of(Identity who) {
        return who.parent() == null
                ? plain(who)
                : new Words(arabic(who, who.proper().words().ar()) + " فرع " + who.city().name().ar(),
                        english(who, who.proper().words().en()) + ", " + who.city().name().en() + " Branch",
                        french(who, who.proper().words().fr()) + ", section " + French.of(who.city().name().fr()));
    }

    /** Its English name with the proper name spelt the other way. */
    static String respelt(Identity who) {
        return english(who, who.proper().also());
    }

    /** What people say for short: the kind of body and its proper name. */
    static Words shortened(Identity who) {
        var body = who.body().word();
        var proper = who.proper().words();
        return new Words(body.ar() + " " + proper.ar(), proper.en() + " " + body.en(), body.fr() + " " + proper.fr());
    }

    private static Words plain(Identity who) {
        var proper = who.proper().words();
        return new Words(arabic(who, proper.ar()), english(who, proper.en()), french(who, proper.fr()));
    }

    private static String arabic(Identity who, String proper) {
        var draw = style(who);
        var name = new StringBuilder(who.body().word().ar()).append(' ').append(proper);
        if (who.addition() == Addition.NATION) {
            name.append(' ').append(who.land().adjective(who.body()).ar());
        }
        if (who.purposeInName()) {
            var purpose = who.purpose().words().ar();
            name.append(' ').append(draw.percent(12, "sake") ? Arabic.forTheSakeOf(purpose) : purpose);
        }
        if (who.addition() == Addition.CITY) {
            name.append(who.land().arab() ? " ب" : " في ").append(who.city().name().ar());
        }
        return name.toString();
    }

    private static String english(Identity who, String proper) {
        var draw = style(who);
        var body = who.body().word().en();
        var nation = who.addition() == Addition.NATION ? who.land().adjective().en() + " " : "";
        var purpose = who.purpose();
        String name;
        if (!who.purposeInName()) {
            name = nation + proper + " " + body;
        } else if (!purpose.before().isEmpty() && draw.percent(40, "before")) {
            name = nation + proper + " " + purpose.before() + " " + body;
        } else if (nation.isEmpty() && draw.percent(10, "dash")) {
            name = proper + " – " + body + " " + purpose.words().en();
        } else {
            name = nation + proper + " " + body + " " + purpose.words().en();
        }
        return who.addition() == Addition.CITY ? name + city(who, draw) : name;
    }

    private static String city(Identity who, Draw draw) {
        return (draw.percent(50, "comma") ? ", " : " in ") + who.city().name().en();
    }

    private static String french(Identity who, String proper) {
        var draw = style(who);
        var body = who.body().word().fr();
        var purpose = who.purposeInName() ? " " + who.purpose().words().fr() : "";
        return switch (who.addition()) {
            case NATION -> body + " " + who.land().adjective(who.body()).fr() + " " + proper + purpose;
            case CITY -> draw.percent(50, "of")
                    ? body + " " + proper + purpose + " " + French.at(who.city().name().fr())
                    : body + " " + proper + purpose + ", " + who.city().name().fr();
            case NOTHING -> !purpose.isEmpty() && draw.percent(12, "comma")
                    ? proper + ", " + body.toLowerCase(Locale.ROOT) + purpose
                    : body + " " + proper + purpose;
        };
    }

    /** A branch is named in the way of its parent. */
    private static Draw style(Identity who) {
        var parent = who.parent();
        return new Draw(parent == null ? who.number() : parent);
    }
}
