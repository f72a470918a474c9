package org.multaqa.search;

import java.util.UUID;

/** One entry of the log: that thing was added, changed or removed. */
record Change(String kind, UUID id, LogPosition position) {}
