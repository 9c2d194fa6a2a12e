package dev.byline.sync;

import dev.byline.model.SafeText;

/// Something about a file that its importer should know.
///
/// @param file its path, or its name where it has none
/// @param line from 1; 0 for the whole file
/// @param message a sentence that says what was found, what became of it and what to do
public record FileProblem(String file, int line, String message) {
  public FileProblem {
    file = SafeText.of(file);
    message = SafeText.of(message);
  }
}
