package dev.byline.stats;

import dev.byline.model.Paper;
import dev.byline.stats.citations.AuthorFigure;
import dev.byline.stats.citations.Collaboration;
import dev.byline.stats.citations.Metric;
import dev.byline.stats.citations.NameBook;
import dev.byline.stats.citations.PaperMatch;
import dev.byline.stats.citations.SidePapers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Two to eight subjects side by side.
///
/// Authors are named by their place in the comparison, from 0, since names need not differ.
///
/// @param authors in the order asked for
/// @param rows one for each metric of which something is known of somebody, in the order of metrics
/// @param notes where the comparison misleads
/// @param sharedPapers papers on more than one list, on most lists first
/// @param sharedCoAuthors people named by papers of more than one, most papers first
public record Comparison(
    List<AuthorStatistics> authors,
    List<Row> rows,
    List<ComparisonNote> notes,
    List<SharedPaper> sharedPapers,
    List<SharedCoAuthor> sharedCoAuthors) {

  /// The greatest number of subjects that fit on a screen side by side.
  public static final int MOST_SUBJECTS = 8;

  /// One metric of all authors.
  ///
  /// @param figures one for each author, in their order
  /// @param best whose figure is the largest, several where they tie; empty where it is not sound
  ///   to say so
  public record Row(Metric metric, List<AuthorFigure> figures, SortedSet<Integer> best) {

    public Row {
      figures = List.copyOf(figures);
      best = Collections.unmodifiableSortedSet(new TreeSet<>(best));
    }
  }

  /// A paper on more than one list.
  ///
  /// @param paper as the first of the lists has it
  /// @param authors on whose lists it is
  public record SharedPaper(Paper paper, SortedSet<Integer> authors) {}

  /// Somebody named beside more than one of the authors.
  ///
  /// @param name as found first
  /// @param papers how many joint papers with each author, in their order
  public record SharedCoAuthor(String name, List<Integer> papers) {

    public SharedCoAuthor {
      papers = List.copyOf(papers);
    }

    int all() {
      return papers.stream().mapToInt(Integer::intValue).sum();
    }
  }

  public Comparison {
    authors = List.copyOf(authors);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    sharedPapers = List.copyOf(sharedPapers);
    sharedCoAuthors = List.copyOf(sharedCoAuthors);
  }

  /// Compares `subjects` by their chosen papers.
  ///
  /// @throws IllegalArgumentException for fewer than two subjects or more than [#MOST_SUBJECTS]
  public static Comparison of(List<SidePapers> subjects) {
    return of(subjects, Optional.empty());
  }

  /// Compares `subjects` by their chosen papers with each other, and with a library where there is
  /// one, which is the last.
  ///
  /// @throws IllegalArgumentException for fewer than two sides or more than [#MOST_SUBJECTS]
  public static Comparison of(List<SidePapers> subjects, Optional<LibraryTotals> library) {
    var names = new NameBook();
    return ofSides(
        subjects.stream().map(subject -> SideFigures.of(subject, names)).toList(), library);
  }

  /// Compares sides that have been reckoned with each other, and with a library where there is one,
  /// which is the last.
  ///
  /// @throws IllegalArgumentException for fewer than two sides or more than [#MOST_SUBJECTS]
  public static Comparison ofSides(List<SideFigures> sides, Optional<LibraryTotals> library) {
    int count = sides.size() + (library.isPresent() ? 1 : 0);
    if (count < 2 || count > MOST_SUBJECTS) {
      throw new IllegalArgumentException("2 to 8 can be compared, not " + count);
    }
    List<AuthorStatistics> authors =
        Stream.concat(
                sides.stream().map(SideFigures::statistics),
                library.stream().map(LibraryTotals::statistics))
            .toList();
    List<ComparisonNote> notes = NoteFinder.of(authors);
    return new Comparison(
        authors, rows(authors, notes), notes, sharedPapers(sides), sharedCoAuthors(authors));
  }

  private static List<Row> rows(List<AuthorStatistics> authors, List<ComparisonNote> notes) {
    var soundness = new BestValueRule(notes);
    return Arrays.stream(Metric.values())
        .map(metric -> {
          List<AuthorFigure> figures =
              authors.stream().map(author -> author.figure(metric)).toList();
          return new Row(metric, figures, soundness.best(metric, figures));
        })
        .filter(row -> row.figures.stream().anyMatch(Comparison::isKnown))
        .toList();
  }

  private static boolean isKnown(AuthorFigure figure) {
    return figure.shown().origin().isPresent();
  }

  private static List<SharedPaper> sharedPapers(List<SideFigures> sides) {
    var match = new PaperMatch();
    var first = new ArrayList<Paper>();
    // By the number of the paper, a bit for each side on whose list it is.
    var seen = new BitSet[sides.size()];
    for (int side = 0; side < sides.size(); side++) {
      seen[side] = new BitSet();
      for (PaperMatch.Listing listing : sides.get(side).listings()) {
        int number = match.number(listing);
        if (number == first.size()) {
          first.add(listing.paper());
        }
        seen[side].set(number);
      }
    }
    return IntStream.range(0, first.size())
        .mapToObj(number -> new SharedPaper(first.get(number), having(seen, number)))
        .filter(paper -> paper.authors.size() > 1)
        .sorted(Comparator.comparingInt((SharedPaper paper) -> -paper.authors.size()))
        .toList();
  }

  private static SortedSet<Integer> having(BitSet[] seen, int number) {
    return IntStream.range(0, seen.length)
        .filter(side -> seen[side].get(number))
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<SharedCoAuthor> sharedCoAuthors(List<AuthorStatistics> authors) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, int[]> papers = new HashMap<>();
    for (int author = 0; author < authors.size(); author++) {
      for (Collaboration.CoAuthor one : authors.get(author).collaboration().coAuthors()) {
        names.putIfAbsent(one.key(), one.name());
        papers.computeIfAbsent(one.key(), _ -> new int[authors.size()])[author] = one.papers();
      }
    }
    return names.entrySet().stream()
        .map(name -> {
          int[] counts = papers.getOrDefault(name.getKey(), new int[0]);
          return new SharedCoAuthor(name.getValue(), IntStream.of(counts).boxed().toList());
        })
        .filter(one -> one.papers.stream().filter(count -> count > 0).count() > 1)
        .sorted(Comparator.comparingInt(SharedCoAuthor::all).reversed())
        .toList();
  }
}
