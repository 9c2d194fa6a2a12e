package dev.byline.exchange.stream;

import dev.byline.wording.Wording;

/// The formats that are read, told apart by content and never by a file's name.
public enum SourceKind {
  /// The arXiv metadata snapshot; as for the next three, one JSON object per line, or the objects
  /// in an array or one after the other over any number of lines.
  ARXIV,
  /// Works of OpenAlex, also as its web service answers.
  OPENALEX_WORKS,
  /// Authors of OpenAlex, also as its web service answers.
  OPENALEX_AUTHORS,
  /// Papers as [dev.byline.exchange.ExportFormat#JSON_LINES] writes them.
  BYLINE_JSON_LINES,
  /// An array of CSL items, or the items one after the other, or works as Crossref answers.
  CSL_JSON,
  BIBTEX,
  RIS;

  /// What people call the format.
  public String title() {
    return Wording.named("record.kind", this);
  }
}
