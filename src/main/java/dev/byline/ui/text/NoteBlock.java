package dev.byline.ui.text;

/// One block of a note in Markdown, from top to bottom.
///
/// @param depth how many lists and quotations it stands in; for a heading its level, 1 to 6
/// @param marker what stands before the first block of an item of a list; empty before others
public record NoteBlock(Kind kind, int depth, String marker, RichText text) {

  /// The kind of a block.
  public enum Kind {
    PARAGRAPH,
    HEADING,
    QUOTE,
    CODE,
    RULE
  }
}
