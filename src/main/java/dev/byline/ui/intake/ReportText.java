package dev.byline.ui.intake;

import dev.byline.intake.ImportReport;
import dev.byline.wording.Wording;

/// The result of an import, in one to three sentences.
public final class ReportText {

  private ReportText() {}

  public static String of(ImportReport report) {
    String added = Wording.of("adding.read", report.read());
    String known =
        report.unchanged() == 0 ? "" : " " + Wording.of("adding.unchanged", report.unchanged());
    String failed =
        report.failed().isEmpty() ? "" : " " + Wording.of("adding.failed", report.failed().size());
    String stopped = report.cancelled() ? " " + Wording.of("adding.stopped") : "";
    return added + known + failed + stopped;
  }
}
