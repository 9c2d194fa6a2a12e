package dev.byline.stats.citations;

import dev.byline.model.FigureKind;
import java.util.OptionalInt;

/// A reason to doubt a figure that a page gives, with the numbers that do not agree.
public sealed interface FigureFlag {

  /// The kind of a flag.
  enum Kind {
    /// It cannot describe the same papers as the figures beside it; nothing may be derived from it.
    IMPOSSIBLE,
    /// It counts other papers than the page lists.
    LIST_DIFFERS
  }

  /// An h-index above what the page's own counts allow.
  ///
  /// @param papers the number of papers, where there are too few
  /// @param citations the number of citations, where there are too few
  record HIndexAboveCounts(int hIndex, OptionalInt papers, OptionalInt citations)
      implements FigureFlag {}

  /// An i10-index above what the page's own counts allow.
  ///
  /// @param papers the number of papers, where there are too few
  /// @param citations the number of citations, where there are too few
  record I10IndexAboveCounts(int i10Index, OptionalInt papers, OptionalInt citations)
      implements FigureFlag {}

  /// An h-index that the citations of the listed papers rule out.
  ///
  /// @param least the lowest that they allow
  /// @param most the highest that they allow
  record HIndexOutsideRecord(int hIndex, int least, int most) implements FigureFlag {}

  /// Fewer citations than the listed papers have together.
  record CitationsBelowList(int citations, long listed) implements FigureFlag {}

  /// A number of papers that is not the length of the list.
  ///
  /// @param isOfPart whether the list is known to be a part
  record PapersNotListed(int papers, int listed, boolean isOfPart) implements FigureFlag {}

  /// A percentage above 100.
  record AboveHundred(FigureKind figure, int value) implements FigureFlag {}

  /// The figure to mark.
  default FigureKind figure() {
    return switch (this) {
      case HIndexAboveCounts _, HIndexOutsideRecord _ -> FigureKind.H_INDEX;
      case I10IndexAboveCounts _ -> FigureKind.I10_INDEX;
      case CitationsBelowList _ -> FigureKind.CITATIONS;
      case PapersNotListed _ -> FigureKind.PAPERS;
      case AboveHundred above -> above.figure;
    };
  }

  /// The kind: impossible, or of other papers than the list.
  default Kind kind() {
    return this instanceof PapersNotListed ? Kind.LIST_DIFFERS : Kind.IMPOSSIBLE;
  }
}
