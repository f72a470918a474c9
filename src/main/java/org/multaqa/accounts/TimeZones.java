package org.multaqa.accounts;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.language.Language;

/** The time zones that people choose among, by the names of the time zone database. */
final class TimeZones {

    private static final String UTC = "UTC";

    /** Those of cities, and the one of none. */
    static final List<String> ALL = Stream.concat(Stream.of(UTC), ZoneId.getAvailableZoneIds()
            .stream()
            .filter(zone -> zone.matches(
                    "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .sorted())
            .toList();

    private TimeZones() {}

    /** The zone of that name, if it is one to choose. */
    static Optional<ZoneId> of(String name) {
        return ALL.contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }

    /** What is preselected for readers of that language: where a browser is, the mall does not ask. */
    static ZoneId usual(Language language) {
        return ZoneId.of(switch (language) {
            case AR -> "Africa/Cairo";
            case FR -> "Europe/Paris";
            case EN -> UTC;
        });
    }
}
