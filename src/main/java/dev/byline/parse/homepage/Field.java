package dev.byline.parse.homepage;

/// A part of a list's entry; [#NONE] is text outside of entries.
enum Field {
  /// A badge, a type or a label before the entry's own text.
  LEAD,
  PEOPLE,
  TITLE,
  /// Journal, conference, book, volume and pages.
  VENUE,
  YEAR,
  LINK,
  /// An award, a mark's meaning, an impact factor.
  NOTE,
  ABSTRACT,
  NONE;

  static final int COUNT = values().length;

  /// The fields within entries are those before [#NONE].
  static final int WITHIN = NONE.ordinal();
}
