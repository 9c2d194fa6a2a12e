package dev.byline.compare;

import dev.byline.library.CapturedProfile;
import dev.byline.model.CaptureDay;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.PaperCounts;
import dev.byline.model.SourceFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// A figure of an author by the word of one source on two days: what the source had said last by
/// each of them. Figures of different sources are never set against each other.
///
/// @param before the figures of the source by the earlier day; empty where it had said nothing
/// @param after the same by the later day
public record SourceChange(
    FigureKind kind, String source, Optional<SourceFigures> before, Optional<SourceFigures> after) {

  /// The value by the earlier day.
  public OptionalInt valueBefore() {
    return value(before);
  }

  /// The value by the later day.
  public OptionalInt valueAfter() {
    return value(after);
  }

  private OptionalInt value(Optional<SourceFigures> figures) {
    return figures.map(found -> found.figures().get(kind)).orElse(OptionalInt.empty());
  }

  /// The figures of an author by source by the days of two captures.
  ///
  /// @param captures of all pages of the author
  /// @return by kind, then by source
  public static List<SourceChange> between(
      List<CapturedProfile> captures, CapturedProfile earlier, CapturedProfile later) {
    var before = bySource(captures, earlier);
    var after = bySource(captures, later);
    var sources = new TreeMap<>(before);
    sources.putAll(after);
    var changes = new ArrayList<SourceChange>();
    for (FigureKind kind : FigureKind.ofAllYears()) {
      for (String source : sources.keySet()) {
        var change =
            new SourceChange(
                kind,
                source,
                Optional.ofNullable(before.get(source)),
                Optional.ofNullable(after.get(source)));
        if (change.valueBefore().isPresent() || change.valueAfter().isPresent()) {
          changes.add(change);
        }
      }
    }
    return changes;
  }

  /// The last figures of each source by the day of `until`; without other captures where that day
  /// is not known.
  private static TreeMap<String, SourceFigures> bySource(
      List<CapturedProfile> captures, CapturedProfile until) {
    Optional<LocalDate> last = until.captured().map(CaptureDay::date);
    var bySource = new TreeMap<String, SourceFigures>();
    captures.stream()
        .filter(one -> !one.profile().author().figures().equals(Figures.NONE))
        .filter(one -> one.equals(until) || isBy(figures(one).day(), last))
        .map(SourceChange::figures)
        .sorted(SourceFigures.BY_DAY)
        .forEach(figures -> bySource.put(figures.source(), figures));
    return bySource;
  }

  private static boolean isBy(Optional<LocalDate> day, Optional<LocalDate> last) {
    return day.isPresent() && last.isPresent() && !day.get().isAfter(last.get());
  }

  private static SourceFigures figures(CapturedProfile one) {
    Figures figures = one.profile().author().figures();
    return SourceFigures.given(
        one.page().format(),
        one.captured().map(CaptureDay::date),
        new PaperCounts(figures.paperCount(), one.profile().papers().size()),
        figures);
  }
}
