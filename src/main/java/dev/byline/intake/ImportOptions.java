package dev.byline.intake;

import java.time.LocalDate;
import java.util.Optional;

/// The options of an import.
///
/// @param captured the day on which all pages were copied; if empty, it is determined for each page
/// @param samples whether the pages are the samples that come with the program
/// @param acceptOffered whether papers that were read with doubt are imported too
public record ImportOptions(Optional<LocalDate> captured, boolean samples, boolean acceptOffered) {

  public static final ImportOptions STANDARD = new ImportOptions(Optional.empty(), false);

  /// Options by which papers that were not surely read are offered and not stored.
  public ImportOptions(Optional<LocalDate> captured, boolean samples) {
    this(captured, samples, false);
  }
}
