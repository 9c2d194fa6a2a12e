package dev.byline.cli.options;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The day on which pages were captured, where their files do not tell it.
public final class CaptureDayOption {

  @Option(
      names = "--captured",
      paramLabel = "DATE",
      description = "The day the pages were captured: 2026-05-31.")
  private @Nullable LocalDate day;

  /// The day, if one is given.
  public Optional<LocalDate> day() {
    return Optional.ofNullable(day);
  }
}
