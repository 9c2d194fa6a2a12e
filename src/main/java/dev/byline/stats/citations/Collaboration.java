package dev.byline.stats.citations;

import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/// With whom somebody writes, and at which place of the author line.
///
/// @param coAuthors people named on the papers, most joint papers first; one for each name that
///   folds to the same parts, so that an initial makes two of one
/// @param newPerYear people named for the first time in a year, only years with any
/// @param truncated papers that name only some of their authors, or none
/// @param closestAtMost joint papers with one person at most: of the papers that name somebody or
///   may have the name behind "et al.", the most
public record Collaboration(
    List<CoAuthor> coAuthors,
    SortedMap<Integer, Integer> newPerYear,
    Positions positions,
    int truncated,
    int closestAtMost) {

  /// Somebody named beside the author.
  ///
  /// @param key equal for names that fold to the same parts
  /// @param name as found first
  /// @param papers joint papers
  /// @param since year of the first joint paper with a date
  public record CoAuthor(String key, String name, int papers, OptionalInt since) {}

  /// The numbers of papers by the author's position on the author line.
  ///
  /// @param papers all
  /// @param first first or only author
  /// @param last last of several authors
  /// @param sole only author
  /// @param perhapsLast papers whose author line ends before the author is named
  /// @param unknown papers whose author line is complete and does not name the author, or is empty
  public record Positions(
      int papers, int first, int last, int sole, int perhapsLast, int unknown) {}

  public Collaboration {
    coAuthors = List.copyOf(coAuthors);
    newPerYear = Collections.unmodifiableSortedMap(new TreeMap<>(newPerYear));
  }

  /// The collaboration that the chosen papers of `subject` tell.
  public static Collaboration of(SidePapers subject) {
    return of(subject, new NameBook());
  }

  public static Collaboration of(SidePapers subject, NameBook names) {
    var tally = new Tally();
    List<NameBook.Entry> owners = names.names(subject);
    for (Paper paper : subject.chosen()) {
      List<NameBook.Entry> authors = names.authors(paper);
      int owner = NameBook.indexOf(owners, authors);
      tally.place(paper, authors.size(), owner);
      tally.meet(paper, authors, owner);
    }
    return tally.result(subject.chosen().size());
  }

  /// Counts paper by paper.
  private static final class Tally {
    private final Map<String, CoAuthor> met = new HashMap<>();

    /// The number of papers with an incomplete author line that name each author.
    private final Map<String, Integer> namedInPart = new HashMap<>();

    private int first;
    private int last;
    private int sole;
    private int perhapsLast;
    private int unknown;
    private int truncated;

    private static boolean isComplete(Paper paper, int authors) {
      return !paper.moreAuthors() && authors > 0;
    }

    void place(Paper paper, int authors, int owner) {
      boolean complete = isComplete(paper, authors);
      truncated += complete ? 0 : 1;
      if (authors == 0 || (owner < 0 && complete)) {
        unknown++;
        return;
      }
      first += owner == 0 ? 1 : 0;
      sole += owner == 0 && authors == 1 && complete ? 1 : 0;
      last += owner > 0 && owner == authors - 1 && complete ? 1 : 0;
      perhapsLast += owner < 0 ? 1 : 0;
    }

    void meet(Paper paper, List<NameBook.Entry> authors, int owner) {
      var seen = new HashSet<String>();
      for (int i = 0; i < authors.size(); i++) {
        NameBook.Entry author = authors.get(i);
        if (i != owner && author.isPerson() && seen.add(author.key())) {
          met.merge(author.key(), first(author, paper), Tally::both);
          if (!isComplete(paper, authors.size())) {
            namedInPart.merge(author.key(), 1, Integer::sum);
          }
        }
      }
    }

    private static CoAuthor first(NameBook.Entry author, Paper paper) {
      OptionalInt year =
          paper.published().map(PartialDate::year).map(OptionalInt::of).orElse(OptionalInt.empty());
      return new CoAuthor(author.key(), author.name().text(), 1, year);
    }

    private static CoAuthor both(CoAuthor one, CoAuthor other) {
      boolean earlier =
          other.since.isPresent()
              && (one.since.isEmpty() || other.since.getAsInt() < one.since.getAsInt());
      return new CoAuthor(
          one.key, one.name, one.papers + other.papers, earlier ? other.since : one.since);
    }

    /// Somebody may be behind every "et al." of a paper that does not have the name before it.
    private int closestAtMost() {
      int stranger = truncated;
      return met.values().stream()
          .mapToInt(one -> one.papers + truncated - namedInPart.getOrDefault(one.key, 0))
          .reduce(stranger, Math::max);
    }

    Collaboration result(int papers) {
      var newPerYear = new TreeMap<Integer, Integer>();
      met.values().forEach(one -> one.since.ifPresent(y -> newPerYear.merge(y, 1, Integer::sum)));
      return new Collaboration(
          met.values().stream()
              .sorted(
                  Comparator.comparingInt(CoAuthor::papers).reversed().thenComparing(CoAuthor::key))
              .toList(),
          newPerYear,
          new Positions(papers, first, last, sole, perhapsLast, unknown),
          truncated,
          closestAtMost());
    }
  }
}
