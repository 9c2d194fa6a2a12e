package dev.byline.intake;

import java.time.LocalDate;
import java.util.Optional;

/// How pages are imported.
///
/// @param captured the day on which all of them were copied; empty to find it out for each
/// @param samples whether they came with the program
/// @param acceptOffered whether papers come in, too, that were not surely read
public record ImportOptions(Optional<LocalDate> captured, boolean samples, boolean acceptOffered) {

  public static final ImportOptions STANDARD = new ImportOptions(Optional.empty(), false);

  /// Options by which papers that were not surely read are offered and not stored.
  public ImportOptions(Optional<LocalDate> captured, boolean samples) {
    this(captured, samples, false);
  }
}
