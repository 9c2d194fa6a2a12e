package dev.byline.identity;

import dev.byline.library.PaperRecord;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

/// The criteria for two listings of the same paper: the folded title, the year and the authors.
///
/// Two listings are of the same paper if their titles are equal, their years differ by one at most
/// (an unknown year matches any year), and they share a surname. The owner of the page counts as an
/// author because "et al." may hide the name.
///
/// @param titleKey as [PaperRecord#titleKey]
/// @param surnames as returned by [Surnames#of]
public record PaperIdentity(String titleKey, OptionalInt year, Set<String> surnames) {

  /// The degree to which two listings fit.
  public enum Fit {
    NONE,
    /// One paper, perhaps with years next to each other or unknown.
    LOOSE,
    /// One paper, and the years are the same.
    CLOSE
  }

  public static PaperIdentity of(Paper paper, String owner) {
    var surnames = new HashSet<String>();
    paper.authors().forEach(a -> surnames.add(Surnames.of(a)));
    surnames.add(Surnames.of(owner));
    surnames.remove("");
    OptionalInt year =
        paper.published().map(PartialDate::year).map(OptionalInt::of).orElse(OptionalInt.empty());
    return new PaperIdentity(PaperRecord.titleKey(paper.title()), year, surnames);
  }

  /// The same under another title.
  PaperIdentity titled(String newTitleKey) {
    return new PaperIdentity(newTitleKey, year, surnames);
  }

  /// The fit to the best of `others`.
  Fit best(Collection<PaperIdentity> others) {
    return others.stream().map(this::fit).max(Comparator.naturalOrder()).orElse(Fit.NONE);
  }

  public Fit fit(PaperIdentity other) {
    if (!titleKey.equals(other.titleKey) || Collections.disjoint(surnames, other.surnames)) {
      return Fit.NONE;
    }
    if (year.equals(other.year)) {
      return Fit.CLOSE;
    }
    return yearsFit(other) ? Fit.LOOSE : Fit.NONE;
  }

  /// True if the years are within one, or one of them is not known.
  public boolean yearsFit(PaperIdentity other) {
    return year.isEmpty()
        || other.year.isEmpty()
        || Math.abs(year.getAsInt() - other.year.getAsInt()) <= 1;
  }
}
