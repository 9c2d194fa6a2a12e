package dev.byline.compare;

import dev.byline.library.AuthorPage;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.SourceFigures;
import dev.byline.stats.Percentile;
import dev.byline.stats.citations.AuthorFigure;
import dev.byline.stats.citations.FigureConsistency;
import dev.byline.stats.citations.FigureEstimate;
import dev.byline.stats.citations.FigureFlag;
import dev.byline.stats.citations.FigureSource;
import dev.byline.stats.citations.Metric;
import dev.byline.stats.citations.ValueDistribution;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/// Percentiles and places of the shown figures among all authors of a library. The library is read
/// once; each row of a table can then be looked up. A figure that its papers contradict is not
/// ranked and does not affect the rank of others.
public final class Ranking {

  private static final int PAGE = 10_000;

  /// A percentile among fewer authors says less than the place does.
  public static final int LEAST_FOR_PERCENTILES = 20;

  private final Map<Column, Percentile.Scale> scales = new EnumMap<>(Column.class);
  private final Map<Column, Double> largest = new EnumMap<>(Column.class);
  private boolean tellsOfCode = true;

  /// The figures by which authors are ranked.
  public enum Column {
    H_INDEX(AuthorSort.H_INDEX),
    CITATIONS(AuthorSort.CITATIONS),
    /// As stated by the page, else as listed.
    PAPERS(AuthorSort.PAPERS),
    NOVELTY(AuthorSort.NOVELTY),
    AI_SCORE(AuthorSort.AI_SCORE);

    private final AuthorSort sort;

    Column(AuthorSort sort) {
      this.sort = sort;
    }

    /// The column that gives this order; none for an order by no figure.
    public static Optional<Column> of(AuthorSort sort) {
      return Stream.of(values()).filter(column -> column.sort == sort).findFirst();
    }

    /// The order of authors by this column.
    public AuthorSort sort() {
      return sort;
    }

    /// The metric of the figure.
    Metric metric() {
      return switch (this) {
        case H_INDEX -> Metric.H_INDEX;
        case CITATIONS -> Metric.CITATIONS;
        case PAPERS -> Metric.PAPERS;
        case NOVELTY -> Metric.NOVELTY;
        case AI_SCORE -> Metric.AI_SCORE;
      };
    }

    /// The figure as the chosen page gives it; where none does, as it follows from the papers.
    public OptionalInt of(AuthorRecord author) {
      return of(author, author.figures());
    }

    private OptionalInt of(AuthorRecord author, Figures figures) {
      return switch (this) {
        case H_INDEX -> figures.hIndex();
        case CITATIONS -> figures.citations();
        case PAPERS -> OptionalInt.of(figures.paperCount().orElse(author.papersListed()));
        case NOVELTY -> figures.noveltyPercent();
        case AI_SCORE -> figures.aiScore();
      };
    }

    /// True if the page's figure cannot describe its papers.
    public boolean isImpossible(AuthorRecord author) {
      return of(author).isPresent() && trusted(author).isEmpty();
    }

    /// The figure with what speaks against it; empty where there is none.
    Optional<AuthorFigure> figure(AuthorRecord author) {
      OptionalInt value = of(author);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      FigureEstimate given = estimate(value.getAsInt(), author);
      if (computed(author).isPresent()) {
        return Optional.of(new AuthorFigure(metric(), Optional.empty(), given, List.of()));
      }
      List<FigureFlag> flags =
          FigureConsistency.check(author.author().figures(), author.counts()).stream()
              .filter(flag -> flag.figure().name().equals(name()))
              .toList();
      return Optional.of(new AuthorFigure(metric(), Optional.of(given), given, flags));
    }

    /// The source from whose counts of the papers the figure follows; empty where a page gives it.
    private Optional<SourceFigures> computed(AuthorRecord author) {
      return this == PAPERS ? Optional.empty() : author.computed(FigureKind.valueOf(name()));
    }

    /// A figure as what it is: of the page, or computed from the papers.
    FigureEstimate estimate(int value, AuthorRecord author) {
      return computed(author)
          .map(computed -> {
            var source =
                new FigureSource.Citations(computed.counted().orElse(0), computed.source());
            return computed.isOfAllListed()
                ? FigureEstimate.exact(value, source)
                : FigureEstimate.between(value, Double.POSITIVE_INFINITY, source);
          })
          .orElseGet(() -> FigureEstimate.exact(value, new FigureSource.Page(author.captured())));
    }

    /// The figure, where nothing speaks against it.
    public OptionalInt trusted(AuthorRecord author) {
      return of(author, author.rankedFigures());
    }
  }

  private Ranking() {}

  /// The ranking of no authors.
  public static Ranking none() {
    return new Ranking().fill(Map.of());
  }

  /// The ranking of all authors of `library`. Reads every author once.
  ///
  /// @throws java.util.concurrent.CancellationException when `cancelled` turns true
  public static Ranking of(Library library, BooleanSupplier cancelled) throws IOException {
    return of(library, cancelled, _ -> {});
  }

  /// The same, telling `progress` which share of the authors has been read, 0 to 1.
  public static Ranking of(Library library, BooleanSupplier cancelled, DoubleConsumer progress)
      throws IOException {
    long read = 0;
    var ranking = new Ranking();
    Map<Column, List<FigureEstimate>> figures = new EnumMap<>(Column.class);
    Optional<String> cursor = Optional.empty();
    do {
      PageRequest request =
          cursor.map(c -> PageRequest.after(c, PAGE)).orElseGet(() -> PageRequest.first(PAGE));
      AuthorPage page = library.authors(AuthorQuery.ALL, request, cancelled);
      page.authors().forEach(author -> add(author, figures));
      ranking.tellsOfCode &= page.authors().stream().allMatch(AuthorRecord::tellsOfCode);
      cursor = page.next();
      read += page.authors().size();
      progress.accept((double) read / Math.max(1, page.count().value()));
    } while (cursor.isPresent());
    return ranking.fill(figures);
  }

  private static void add(AuthorRecord author, Map<Column, List<FigureEstimate>> figures) {
    for (Column column : Column.values()) {
      known(author, column)
          .ifPresent(f -> figures.computeIfAbsent(column, _ -> new ArrayList<>()).add(f));
    }
  }

  private static Optional<FigureEstimate> known(AuthorRecord author, Column column) {
    OptionalInt value = column.trusted(author);
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(column.estimate(value.getAsInt(), author));
  }

  private Ranking fill(Map<Column, List<FigureEstimate>> figures) {
    for (Column column : Column.values()) {
      List<FigureEstimate> known = figures.getOrDefault(column, List.of());
      scales.put(column, new Percentile.Scale(known));
      largest.put(column, known.stream().mapToDouble(f -> f.exactly().orElse(0)).max().orElse(0));
    }
    return this;
  }

  /// The percentile of an author's figure; empty where it is not given, cannot be, or is alone.
  public Optional<Percentile> percentile(AuthorRecord author, Column column) {
    return known(author, column)
        .flatMap(figure -> Optional.ofNullable(scales.get(column)).flatMap(s -> s.of(figure)));
  }

  /// The place of an author's figure, equal ones the same; empty where it has none, or is not one
  /// of those that were read.
  ///
  /// @param ascending whether the smallest is the first
  public OptionalInt place(AuthorRecord author, Column column, boolean ascending) {
    OptionalInt value = column.trusted(author);
    Optional<Percentile.Scale> scale = Optional.ofNullable(scales.get(column));
    if (value.isEmpty() || scale.isEmpty() || scale.get().count() == 0) {
      return OptionalInt.empty();
    }
    int figure = value.getAsInt();
    return OptionalInt.of(1 + (ascending ? scale.get().below(figure) : scale.get().above(figure)));
  }

  /// An author's figure as a share of the largest, 0 to 1; empty where it has no place.
  public Optional<Double> share(AuthorRecord author, Column column) {
    double most = largest.getOrDefault(column, 0.0);
    OptionalInt value = column.trusted(author);
    return value.isEmpty() || most == 0 ? Optional.empty() : Optional.of(value.getAsInt() / most);
  }

  /// The distribution of the figures that have a place.
  public Optional<ValueDistribution> spread(Column column) {
    return Optional.ofNullable(scales.get(column)).flatMap(Percentile.Scale::spread);
  }

  /// True if the pages of all authors mark the papers with public code.
  boolean tellsOfCode() {
    return tellsOfCode;
  }

  /// The number of figures that have a place.
  public int count(Column column) {
    return Optional.ofNullable(scales.get(column)).map(Percentile.Scale::count).orElse(0);
  }
}
