package dev.byline.ui.export;

import java.nio.file.Path;
import java.util.Optional;

/// The state of the last export.
public sealed interface ExportState {

  /// Nothing has been exported yet, or the export was cancelled.
  record Idle() implements ExportState {}

  /// An export under way.
  ///
  /// @param file the file; empty for references, which go to the clipboard
  /// @param done how many papers or authors are written
  /// @param total how many there will be; 0 where it is not known yet
  record Running(Optional<Path> file, long done, long total) implements ExportState {}

  record Saved(Path file) implements ExportState {}

  record Failed(Exception cause) implements ExportState {}
}
