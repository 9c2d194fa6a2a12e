package dev.byline.model;

import java.time.LocalDate;

/// The day on which the text of a page was copied; dates without a year are read by it.
///
/// @param inferred whether nobody said so: it is the file's modification time
public record CaptureDay(LocalDate date, boolean inferred) {}
