package dev.byline.ui.authors;

import dev.byline.model.CaptureDay;
import dev.byline.model.PartialDate;
import dev.byline.stats.CaptureDiff;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.model.AuthorDetails;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A one-line summary of the changes in a capture of an author's page.
public final class CaptureText {

  private CaptureText() {}

  public static String day(Optional<CaptureDay> day) {
    return day.map(d -> DisplayFormats.date(PartialDate.of(d.date())))
        .orElseGet(() -> Wording.of("capture.undated"));
  }

  public static String of(AuthorDetails.Captured captured) {
    int papers = captured.capture().profile().papers().size();
    return captured
        .changes()
        .map(CaptureText::of)
        .orElseGet(() -> Wording.of("capture.first", papers, captured.capture().source()));
  }

  private static String of(CaptureDiff diff) {
    if (diff.isEmpty()) {
      return Wording.of("capture.same");
    }
    var parts = new ArrayList<String>();
    count(diff.addedToPart() ? "capture.addedToPart" : "capture.added", diff.added(), parts);
    count("capture.vanished", diff.vanished(), parts);
    count("capture.notInPart", diff.notInPart(), parts);
    count("capture.changed", diff.changed(), parts);
    diff.counters().stream()
        .filter(counter -> !counter.before().equals(counter.after()))
        .map(CaptureText::of)
        .forEach(parts::add);
    return String.join("  \u00b7  ", parts);
  }

  private static void count(String key, List<?> papers, List<String> parts) {
    if (!papers.isEmpty()) {
      parts.add(Wording.of(key, papers.size()));
    }
  }

  private static String of(CaptureDiff.Counter counter) {
    return Wording.of(
        "capture.figure",
        Wording.named("figure", counter.figure()),
        DisplayFormats.count(counter.before()),
        DisplayFormats.count(counter.after()));
  }
}
