package dev.byline.exchange;

import dev.byline.wording.Wording;
import java.io.IOException;
import java.util.Optional;

/// The formats that are read, told apart by content and never by a file's name.
public enum SourceKind {
  /// The arXiv metadata snapshot; as for the next three, one JSON object per line, or the objects
  /// in an array or one after the other over any number of lines.
  ARXIV,
  /// Works of OpenAlex, also as its web service answers.
  OPENALEX_WORKS,
  /// Authors of OpenAlex, also as its web service answers.
  OPENALEX_AUTHORS,
  /// Papers as [ExportFormat#JSON_LINES] writes them.
  BYLINE_JSON_LINES,
  /// An array of CSL items, or the items one after the other, or works as Crossref answers.
  CSL_JSON,
  BIBTEX,
  RIS;

  /// How many bytes of a source's start [#of] should be given; more do not help.
  public static final int HEAD_BYTES = 1 << 16;

  /// What people call the format.
  public String title() {
    return Wording.named("record.kind", this);
  }

  /// The format of the source that begins with `head`, also inside gzip or zip; empty for any other
  /// text, such as an author's page.
  public static Optional<SourceKind> of(byte[] head) {
    try {
      return Recogniser.kindInside(head);
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty(); // a damaged container holds nothing to recognise
    }
  }
}
