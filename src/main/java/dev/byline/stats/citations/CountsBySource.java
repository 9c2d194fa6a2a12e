package dev.byline.stats.citations;

import dev.byline.model.AuthorCount;
import dev.byline.model.Figure;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PaperCounts;
import dev.byline.model.SourceFigures;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// The figures that follow from the citations of an author's listed papers, apart for each source
/// that counts them. Of several counts of one paper by one source the newest counts.
public final class CountsBySource {

  private final PaperMatch match = new PaperMatch();
  private final NameBook names = new NameBook();
  private final Map<String, Map<Integer, Figure>> bySource = new TreeMap<>();
  private int papers;

  /// Takes the papers of one list.
  ///
  /// @param source whose counts those are that name no source
  /// @param day of these counts
  public void add(String source, Optional<LocalDate> day, List<Paper> list) {
    for (Paper paper : list) {
      int number = match.number(PaperMatch.Listing.of(paper, names));
      papers = Math.max(papers, number + 1);
      for (Figure count : counts(paper, source, day)) {
        bySource
            .computeIfAbsent(count.source(), _ -> new HashMap<>())
            .merge(number, count, CountsBySource::newer);
      }
    }
  }

  private static List<Figure> counts(Paper paper, String source, Optional<LocalDate> day) {
    return paper.citationCounts().isEmpty() && paper.citations().isPresent()
        ? List.of(new Figure(source, day, paper.citations().getAsInt()))
        : paper.citationCounts();
  }

  private static Figure newer(Figure one, Figure other) {
    int order =
        Comparator.comparing((Figure figure) -> figure.day().orElse(LocalDate.MIN))
            .thenComparingInt(Figure::value)
            .compare(one, other);
    return order >= 0 ? one : other;
  }

  /// The figures by source, those of most papers first.
  public List<SourceFigures> figures() {
    return bySource.entrySet().stream()
        .map(source -> figures(source.getKey(), List.copyOf(source.getValue().values())))
        .sorted(
            Comparator.comparingInt((SourceFigures one) -> -one.counted().orElse(0))
                .thenComparing(SourceFigures.BY_DAY.reversed()))
        .toList();
  }

  private SourceFigures figures(String source, List<Figure> counts) {
    Optional<LocalDate> day =
        counts.stream().flatMap(count -> count.day().stream()).max(Comparator.naturalOrder());
    int[] citations = counts.stream().mapToInt(Figure::value).toArray();
    return of(source, day, new PaperCounts(OptionalInt.empty(), papers), citations);
  }

  /// The figures that follow from `citations`, one number for each paper counted by `source`.
  public static SourceFigures of(
      String source, Optional<LocalDate> day, PaperCounts counts, int[] citations) {
    int[] ascending = citations.clone();
    Arrays.sort(ascending);
    int h = 0;
    while (h < ascending.length && ascending[ascending.length - 1 - h] > h) {
      h++;
    }
    long all = 0;
    int i10 = 0;
    for (int count : ascending) {
      all += count;
      i10 += count >= 10 ? 1 : 0;
    }
    int sum = (int) Math.min(all, Integer.MAX_VALUE);
    var figures =
        new Figures(
            List.of(
                new AuthorCount(FigureKind.H_INDEX, 0, new Figure(source, day, h)),
                new AuthorCount(FigureKind.CITATIONS, 0, new Figure(source, day, sum)),
                new AuthorCount(FigureKind.I10_INDEX, 0, new Figure(source, day, i10))));
    return new SourceFigures(source, day, counts, OptionalInt.of(ascending.length), figures);
  }
}
