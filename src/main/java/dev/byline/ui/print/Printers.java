package dev.byline.ui.print;

import dev.byline.dossier.Dossier;

/// The printers of the system.
public interface Printers {

  /// The end of a print.
  enum Outcome {
    PRINTED,
    CANCELLED,
    FAILED
  }

  /// True if there is a printer.
  boolean isAny();

  /// Asks how to print a dossier, and prints it.
  Outcome print(Dossier dossier);
}
