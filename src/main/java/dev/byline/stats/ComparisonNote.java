package dev.byline.stats;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// A warning that a comparison may be misleading.
///
/// @param message one or two sentences for the reader
/// @param authors places in the comparison, from 0, of the authors concerned
public record ComparisonNote(Kind kind, String message, SortedSet<Integer> authors) {

  /// The kind of a warning.
  public enum Kind {
    /// Customs of citing and publishing differ between fields.
    DIFFERENT_FIELDS,
    /// Figures that grow with a career favour the longer one.
    DIFFERENT_CAREERS,
    /// Changes after the older capture are missing from it.
    DIFFERENT_CAPTURES,
    /// The figures are by the word of different sources, which count differently.
    DIFFERENT_SOURCES,
    /// One list is several times as long as another.
    DIFFERENT_LISTS,
    /// The page counts more papers than it lists.
    LIST_INCOMPLETE,
    /// A given figure cannot describe the listed papers.
    FIGURE_FLAGGED,
    /// Several people taken as one do more than one does.
    DIFFERENT_SIZES,
    /// Of a whole library only counts and quartiles are known.
    LIBRARY,
    /// Nobody said on which day a page was copied, so that no figure by year can be computed.
    NO_CAPTURE_DAY,
    /// A group is compared without members whom the library no longer has.
    MEMBERS_MISSING
  }

  public ComparisonNote {
    authors = Collections.unmodifiableSortedSet(new TreeSet<>(authors));
  }
}
