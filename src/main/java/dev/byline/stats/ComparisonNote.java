package dev.byline.stats;

import dev.byline.model.AuthorId;
import dev.byline.model.FigureKind;
import dev.byline.stats.citations.FigureFlag;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/// A warning that a comparison may be misleading.
///
/// @param authors places in the comparison, from 0, of the authors concerned
/// @param cause of the warning, with its numbers
public record ComparisonNote(SortedSet<Integer> authors, Cause cause) {

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

  /// The facts behind a warning.
  public sealed interface Cause {}

  /// A cause that needs no numbers.
  public enum Plain implements Cause {
    FIELDS,
    NO_CAPTURE_DAY
  }

  /// Careers of different lengths, in years.
  public record Careers(double shortest, double longest) implements Cause {}

  /// Captures far apart.
  public record Captures(LocalDate first, LocalDate last) implements Cause {}

  /// Different sources of a figure, each with the authors whom it is taken from.
  ///
  /// @param authors by the short name of the source, in the order of the comparison
  public record Sources(FigureKind figure, SequencedMap<String, SortedSet<Integer>> authors)
      implements Cause {
    public Sources {
      authors = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(authors));
    }
  }

  /// Lists of different lengths, in papers.
  public record Lists(int shortest, int longest) implements Cause {}

  /// A list shorter than its page says.
  ///
  /// @param unlisted papers that the page counts and does not list
  /// @param isGroup whether the list is that of several pages
  public record ShortList(int listed, int unlisted, boolean isGroup) implements Cause {}

  /// Sides of different size.
  ///
  /// @param people the number of people, for each of the authors concerned
  public record Sizes(List<Integer> people) implements Cause {
    public Sizes {
      people = List.copyOf(people);
    }
  }

  /// A whole library among the sides.
  ///
  /// @param side its place in the comparison
  public record Library(int side, int people) implements Cause {}

  public record Flagged(FigureFlag flag) implements Cause {}

  /// Members of a group who are no longer in the library.
  public record Missing(List<AuthorId> members) implements Cause {
    public Missing {
      members = List.copyOf(members);
    }
  }

  public ComparisonNote {
    authors = Collections.unmodifiableSortedSet(new TreeSet<>(authors));
  }

  /// The kind of the warning.
  public Kind kind() {
    return switch (cause) {
      case Plain.FIELDS -> Kind.DIFFERENT_FIELDS;
      case Plain.NO_CAPTURE_DAY -> Kind.NO_CAPTURE_DAY;
      case Careers _ -> Kind.DIFFERENT_CAREERS;
      case Captures _ -> Kind.DIFFERENT_CAPTURES;
      case Sources _ -> Kind.DIFFERENT_SOURCES;
      case Lists _ -> Kind.DIFFERENT_LISTS;
      case ShortList _ -> Kind.LIST_INCOMPLETE;
      case Sizes _ -> Kind.DIFFERENT_SIZES;
      case Library _ -> Kind.LIBRARY;
      case Flagged _ -> Kind.FIGURE_FLAGGED;
      case Missing _ -> Kind.MEMBERS_MISSING;
    };
  }
}
