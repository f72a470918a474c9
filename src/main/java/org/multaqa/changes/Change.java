package org.multaqa.changes;

import java.util.UUID;

/** One entry of the log: that thing was added, changed or removed. */
public record Change(String kind, UUID id, LogPosition position) {}
