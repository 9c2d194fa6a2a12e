package dev.byline.intake;

import dev.byline.archive.files.UnnamedPages;
import dev.byline.model.CaptureDay;
import dev.byline.parse.PageSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/// A page to import.
///
/// @param file its path, for messages; its name where it has none
/// @param bytes its length, about
/// @param noted the day it was copied, where the user or a note beside it says so
/// @param fallback the day that counts where nothing else is known
/// @param edits what somebody who has looked at it says about it
/// @param found where the archive has it already, though no line of its journal names it
public record IncomingPage(
    PageSource source,
    String file,
    long bytes,
    Optional<CaptureDay> noted,
    Optional<CaptureDay> fallback,
    PageEdits edits,
    Optional<UnnamedPages.Found> found) {

  /// A page that is not in the archive yet.
  public IncomingPage(
      PageSource source,
      String file,
      long bytes,
      Optional<CaptureDay> noted,
      Optional<CaptureDay> fallback,
      PageEdits edits) {
    this(source, file, bytes, noted, fallback, edits, Optional.empty());
  }

  /// The day by which it is read.
  public Optional<CaptureDay> day() {
    return noted.or(this::fallback);
  }

  /// The same page from another source.
  public IncomingPage of(PageSource other) {
    return new IncomingPage(other, file, bytes, noted, fallback, edits);
  }

  /// The length of a page that is no file, in bytes.
  public static long length(PageSource source) throws IOException {
    try (InputStream in = source.open()) {
      return in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
