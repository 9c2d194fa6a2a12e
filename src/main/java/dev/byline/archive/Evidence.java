package dev.byline.archive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The grounds for a [Verdict]: the evidence on the day of the decision.
///
/// @param names of the two authors or papers, in the order of the verdict
public record Evidence(LocalDate day, List<String> names, List<Reason> reasons) {

  /// An absent list, as Jackson hands it over, is an empty one.
  public Evidence(LocalDate day, @Nullable List<String> names, @Nullable List<Reason> reasons) {
    this.day = day;
    this.names = names == null ? List.of() : List.copyOf(names);
    this.reasons = reasons == null ? List.of() : List.copyOf(reasons);
  }

  /// One thing that spoke for or against it.
  ///
  /// @param values names, titles, codes or numbers, as the kind says; at least one
  public record Reason(Kind kind, List<String> values) {
    public Reason {
      values = List.copyOf(values);
    }
  }

  /// The kind of a reason.
  public enum Kind {
    /// Identifiers, such as `orcid:0000-0002-1825-0097`, that pages of both give.
    SAME_ID,
    /// Identifiers of one scheme that differ, against one person: of one and of the other.
    OTHER_ID,
    /// The name of both, where they have nothing else in common, and the number of others of whom
    /// the same holds, if there are any.
    SAME_NAME,
    /// People named beside both.
    CO_AUTHORS,
    /// Primary categories of both.
    CATEGORIES,
    /// The number of years between the papers of one and of the other.
    YEARS_APART,
    /// The years of both: two of them, or fewer where they are not known.
    YEARS,
    /// Papers that stand under both.
    SHARED_PAPERS,
    /// Papers that name both beside each other.
    NAMED_TOGETHER,
    /// Authors that two papers share.
    AUTHORS,
    /// The share of the words that two titles have in common, in per cent: one number.
    TITLE_WORDS,
    /// A page that was taken from an author, or a data set some papers of which were: its file.
    PAGE,
    /// Something stored for a name of a data set that is the name of several people: the name.
    STORED
  }
}
