package dev.byline.ui.intake;

import dev.byline.intake.EntryCounts;
import dev.byline.intake.ImportReport;
import dev.byline.wording.Wording;

/// The result of an import, in a few sentences.
public final class ReportText {

  private ReportText() {}

  public static String of(ImportReport report) {
    String added = Wording.of("adding.read", report.read());
    String known =
        report.unchanged() == 0 ? "" : " " + Wording.of("adding.unchanged", report.unchanged());
    String failed =
        report.failed().isEmpty() ? "" : " " + Wording.of("adding.failed", report.failed().size());
    String notTaken =
        report.notTaken().isEmpty()
            ? ""
            : " " + Wording.of("adding.notTaken", report.notTaken().size());
    String stopped = report.cancelled() ? " " + Wording.of("adding.stopped") : "";
    return added + known + entries(report.entries()) + failed + notTaken + stopped;
  }

  private static String entries(EntryCounts entries) {
    if (entries.isEmpty()) {
      return "";
    }
    String read = " " + Wording.of("adding.entries", entries.added(), entries.unchanged());
    return entries.leftOut() == 0
        ? read
        : read + " " + Wording.of("adding.leftOut", entries.leftOut());
  }
}
