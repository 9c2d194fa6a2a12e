package dev.byline.compare;

import dev.byline.library.CapturedProfile;
import dev.byline.model.CaptureDay;
import dev.byline.stats.CaptureDiff;
import dev.byline.stats.citations.SidePapers;
import dev.byline.wording.Wording;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The changes to an author's page between two captures.
///
/// @param earlier the older capture
/// @param later the newer capture
public record CaptureComparison(CapturedProfile earlier, CapturedProfile later, CaptureDiff diff) {

  /// The changes from one capture to another.
  public static CaptureComparison between(CapturedProfile earlier, CapturedProfile later) {
    return new CaptureComparison(
        earlier, later, CaptureDiff.between(subject(earlier), subject(later)));
  }

  /// Those of `captures`, the oldest first, that are of one page: that which was captured anew
  /// last, or where none was, that of the newest capture.
  public static List<CapturedProfile> ofOnePage(List<CapturedProfile> captures) {
    Map<CapturedProfile.Page, List<CapturedProfile>> pages =
        captures.reversed().stream()
            .collect(
                Collectors.groupingBy(
                    CapturedProfile::page, LinkedHashMap::new, Collectors.toList()));
    return pages.values().stream()
        .filter(page -> page.size() > 1)
        .findFirst()
        .or(() -> pages.values().stream().findFirst())
        .orElse(List.of())
        .reversed();
  }

  /// The newest of `captures`, the oldest first, that was there on `day`; empty where all came
  /// later or no day is known.
  public static Optional<CapturedProfile> on(List<CapturedProfile> captures, LocalDate day) {
    return captures.stream()
        .filter(c -> c.captured().filter(d -> !d.date().isAfter(day)).isPresent())
        .reduce((_, second) -> second);
  }

  private static SidePapers subject(CapturedProfile captured) {
    return SidePapers.of(
        captured.profile().author().name(),
        captured.profile().author().figures(),
        captured.captured(),
        captured.profile().papers());
  }

  /// The day of a capture as it is said.
  public static String day(CapturedProfile captured) {
    return captured
        .captured()
        .map(CaptureComparison::day)
        .orElseGet(() -> Wording.of("change.day.unknown"));
  }

  private static String day(CaptureDay day) {
    return day.inferred() ? Wording.of("change.day.inferred", day.date()) : day.date().toString();
  }
}
