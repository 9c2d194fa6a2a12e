package dev.byline.parse;

/// The classification of one line of a page.
///
/// @param line from 1
/// @param profile index of the line's profile on the page, from 0; -1 if the line belongs to none
/// @param paper index of the line's paper in the profile, from 0; -1 if the line belongs to none
public record LineLabel(int line, Kind kind, int profile, int paper) {

  /// The field, or fields, that a line holds.
  public enum Kind {
    NAME,
    HOME_CATEGORY,
    /// A counter of the page's head: `h-index45`.
    FIGURE,
    LIST_HEADING,
    /// Score, category, date and `Code` of an entry.
    ENTRY_HEAD,
    TITLE,
    AUTHORS,
    /// Authors and title of a homepage's entry on one line.
    REFERENCE,
    /// Links, venue and year of a homepage's entry.
    VENUE,
    ABSTRACT,
    ABOUT,
    /// Carries nothing: a rule, a lone `|`, a button's text.
    LAYOUT,
    UNRECOGNISED
  }
}
