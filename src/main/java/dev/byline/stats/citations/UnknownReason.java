package dev.byline.stats.citations;

import dev.byline.model.FigureKind;

/// The reason why a figure is unknown.
public sealed interface UnknownReason {

  /// A reason that needs no numbers.
  enum Plain implements UnknownReason {
    NONE_CHOSEN,
    NONE_LISTED,
    /// The page gives no citations per paper.
    UNCITED,
    /// No page of the group gives citations per paper.
    UNCITED_GROUP,
    NO_CAPTURE_DAY,
    NO_DATES,
    /// Some papers do not name all their authors.
    SOME_AUTHORS,
    NO_CATEGORIES,
    NO_SCORES,
    /// Some papers may have code that the page does not mark.
    CODE_UNTOLD,
    /// The h-index, by which the figure is divided, is 0.
    ZERO_H_INDEX,
    /// The source site alone can compute the figure.
    SITE_ALONE,
    /// A whole library has no such figure.
    LIBRARY
  }

  /// The citations of some papers alone are known.
  record SomeCited(int cited, int papers) implements UnknownReason {}

  /// The page does not list all papers.
  record Unlisted(int papers) implements UnknownReason {}

  /// The page's own figure, from which this one is derived, was not used.
  record NotGiven(FigureKind figure, Cause cause) implements UnknownReason {

    /// The cause for leaving out a given figure.
    public enum Cause {
      /// The page gives none, or one that is impossible.
      NOT_PLAUSIBLE,
      /// A group has no page of its own.
      GROUP,
      /// The page's figure describes all papers, and some are chosen.
      SOME_CHOSEN
    }
  }
}
