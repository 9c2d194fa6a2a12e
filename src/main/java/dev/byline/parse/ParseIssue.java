package dev.byline.parse;

import dev.byline.wording.Text;

/// Something about a page that its reader of the records should know.
///
/// @param line from 1
/// @param column from 1, in UTF-16 code units of the line as read (after NFC)
/// @param text a sentence that says what was found and what became of it
public record ParseIssue(Severity severity, int line, int column, Text text) {

  public enum Severity {
    /// Worth knowing; nothing is wrong.
    INFO,
    /// Doubtful or inferred: a person should look.
    WARNING,
    /// Wrong on the page: a value was left out.
    ERROR
  }

  /// The sentence.
  public String message() {
    return text.toString();
  }
}
