package dev.byline.ui.print;

import dev.byline.dossier.Dossier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The printers that JavaFX finds, with the system's dialog.
///
/// @param owner over whose window the dialog stands
public record SystemPrinters(Node owner) implements Printers {

  @Override
  public boolean isAny() {
    return !Printer.getAllPrinters().isEmpty();
  }

  @Override
  public Outcome print(Dossier dossier) {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      return Outcome.FAILED;
    }
    job.getJobSettings().setJobName(dossier.title());
    if (!job.showPrintDialog(owner.getScene().getWindow())) {
      job.cancelJob();
      return Outcome.CANCELLED;
    }
    PageLayout layout =
        job.getPrinter()
            .createPageLayout(Paper.A4, PageOrientation.PORTRAIT, Printer.MarginType.DEFAULT);
    for (Region page :
        new DossierPages(dossier, layout.getPrintableWidth(), layout.getPrintableHeight()).all()) {
      if (!job.printPage(layout, page)) {
        job.cancelJob();
        return Outcome.FAILED;
      }
    }
    return job.endJob() ? Outcome.PRINTED : Outcome.FAILED;
  }
}
