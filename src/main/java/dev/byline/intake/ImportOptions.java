package dev.byline.intake;

import java.time.LocalDate;
import java.util.Optional;

/// How pages are imported.
///
/// @param captured the day on which all of them were copied; empty to find it out for each
/// @param samples whether they came with the program
public record ImportOptions(Optional<LocalDate> captured, boolean samples) {

  public static final ImportOptions STANDARD = new ImportOptions(Optional.empty(), false);
}
