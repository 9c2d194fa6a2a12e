package dev.byline.parse.homepage.look;

/// A part of a list's entry; [#NONE] is text outside of entries.
public enum Field {
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

  public static final int COUNT = values().length;

  /// The fields within entries are those before [#NONE].
  public static final int WITHIN = COUNT - 1;

  /// The place of the field in rows of scores, from 0.
  @SuppressWarnings("EnumOrdinal") // Rows of scores are arrays, read millions of times.
  public int index() {
    return ordinal();
  }

  /// The field at that place.
  @SuppressWarnings("EnumOrdinal") // The inverse of index().
  public static Field at(int index) {
    return values()[index];
  }
}
