package dev.byline.compare;

import dev.byline.library.AuthorRecord;
import dev.byline.model.FigureKind;
import dev.byline.stats.citations.Metric;
import dev.byline.wording.Wording;
import java.util.Optional;
import java.util.OptionalInt;

/// The spread of the members' own figures beside a figure of their group: what each has alone, of
/// which the group's figure is neither the sum nor the mean.
final class MemberSpread {

  private MemberSpread() {}

  /// The spread of a metric over the members of `side`; empty where it is no group, the metric is
  /// none that pages give, or fewer than two members have it.
  static Optional<FigureTable.Second> of(ComparedSide side, Metric metric) {
    Optional<FigureKind> kind =
        switch (metric) {
          case H_INDEX -> Optional.of(FigureKind.H_INDEX);
          case CITATIONS -> Optional.of(FigureKind.CITATIONS);
          case I10_INDEX -> Optional.of(FigureKind.I10_INDEX);
          default -> Optional.empty();
        };
    return side.isGroup() ? kind.flatMap(given -> of(side, given)) : Optional.empty();
  }

  private static Optional<FigureTable.Second> of(ComparedSide side, FigureKind kind) {
    int[] own =
        side.authors().stream()
            .map(AuthorRecord::rankedFigures)
            .map(figures -> figures.get(kind))
            .filter(OptionalInt::isPresent)
            .mapToInt(OptionalInt::getAsInt)
            .sorted()
            .toArray();
    if (own.length < 2) {
      return Optional.empty();
    }
    double median = (own[(own.length - 1) / 2] + own[own.length / 2]) / 2.0;
    return Optional.of(
        new FigureTable.Second(
            Wording.of("group.spread", own[0], own[own.length - 1], median),
            Wording.of("group.spread.source", own.length, side.authors().size())));
  }
}
