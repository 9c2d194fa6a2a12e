package dev.byline.ui.intake;

import dev.byline.intake.ImportReport;
import dev.byline.intake.PageSummary;
import dev.byline.sync.FileProblem;
import dev.byline.ui.kit.EmptyState;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Many files on their way in: what they would bring, how far their import is, and a report of
/// which every remark opens its page.
final class BatchPane extends BorderPane {

  private final IntakeModel intake;
  private final BatchModel batch;
  private final Label title = new Label();
  private final Label subtitle = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Button accept = new Button();
  private final Button leave = new Button();
  private final ListView<PageSummary> files = new ListView<>();
  private final ListView<FileProblem> problems = new ListView<>();
  private final EmptyState notice = new EmptyState();

  BatchPane(IntakeModel intake, BatchModel batch) {
    this.intake = intake;
    this.batch = batch;
    getStyleClass().add("batch");
    setTop(head());
    files.getStyleClass().addAll(Style.ROWS, "file-rows");
    files.setAccessibleText(Wording.of("batch.files"));
    files.setCellFactory(_ -> new FileCells.OfSummary(this::open));
    files.setItems(batch.files());
    onEnter(files, this::open);
    problems.getStyleClass().addAll(Style.ROWS, "file-rows");
    problems.setAccessibleText(Wording.of("batch.problems"));
    problems.setCellFactory(_ -> new FileCells.OfProblem(this::open));
    onEnter(problems, this::open);
    batch.phase().subscribe(this::show);
  }

  private HBox head() {
    title.getStyleClass().add(Style.HEADING);
    subtitle.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    subtitle.setWrapText(true);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(Wording.of("batch.progress"));
    var who = new VBox(title, subtitle, bar);
    who.getStyleClass().add("batch-head");
    who.setMinWidth(0);
    HBox.setHgrow(who, Priority.ALWAYS);
    accept.getStyleClass().add("accent");
    accept.setOnAction(_ -> batch.addAll());
    for (Button button : List.of(accept, leave)) {
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    var head = new HBox(who, leave, accept);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("cover-head");
    return head;
  }

  private static <T> void onEnter(ListView<T> list, java.util.function.Consumer<T> open) {
    list.setOnKeyPressed(event -> {
      T item = list.getSelectionModel().getSelectedItem();
      if (event.getCode() == KeyCode.ENTER && item != null) {
        open.accept(item);
        event.consume();
      }
    });
  }

  private void open(PageSummary file) {
    if (file.kind() != PageSummary.Kind.DATA_SET) {
      intake.open(file.file(), 0);
    }
  }

  private void open(FileProblem problem) {
    Path file = Path.of(problem.file());
    if (Files.isRegularFile(file)) {
      intake.open(file, problem.line());
    }
  }

  private void show(BatchModel.Phase phase) {
    switch (phase) {
      case BatchModel.Looking(BatchModel.Sums sums) -> {
        head(Wording.of("batch.looking", sums.looked(), sums.files()), say(sums));
        progress(sums.files() == 0 ? -1 : (double) sums.looked() / sums.files());
        steps("batch.cancel", intake::leave, true);
        setCenter(files);
      }
      case BatchModel.Ready(BatchModel.Sums sums) -> showReady(sums);
      case BatchModel.Adding step -> {
        head(Wording.of("batch.adding"), say(step));
        progress(step.total() == 0 ? -1 : (double) step.done() / step.total());
        setCenter(files);
        if (accept.isFocused()) {
          // Not to the button that stops: the key that began it may be held down.
          files.requestFocus();
        }
        steps("batch.stop", batch::stop, false);
      }
      case BatchModel.Done(ImportReport report) -> showReport(report);
      case BatchModel.Failed(String message) -> {
        head(Wording.of("batch.failed"), "");
        progress(0);
        steps("batch.close", intake::leave, false);
        notice.say(Wording.of("batch.failed"), message);
        setCenter(notice);
      }
    }
  }

  private void showReady(BatchModel.Sums sums) {
    head(Wording.of("batch.ready", sums.files()), say(sums));
    progress(0);
    steps("batch.cancel", intake::leave, sums.fresh() > 0);
    if (sums.files() == 0 && sums.problems() == 0) {
      notice.say(Wording.of("batch.none"), Wording.of("batch.none.text"));
      setCenter(notice);
    } else {
      setCenter(files);
    }
  }

  private void showReport(ImportReport report) {
    var lines = new LinkedHashSet<>(report.failed());
    lines.addAll(report.entries().reasons());
    lines.addAll(report.doubtful());
    lines.addAll(report.notTaken());
    List<FileProblem> all = List.copyOf(lines);
    problems.getItems().setAll(all);
    head(ReportText.of(report), all.isEmpty() ? "" : Wording.of("adding.details", all.size()));
    progress(0);
    steps("batch.close", intake::leave, false);
    notice.say(Wording.of("batch.clean"), Wording.of("batch.clean.text"));
    boolean isListFocused = files.isFocused();
    setCenter(all.isEmpty() ? notice : problems);
    if (isListFocused) {
      (all.isEmpty() ? leave : problems).requestFocus();
    }
  }

  private void head(String newTitle, String newSubtitle) {
    title.setText(newTitle);
    subtitle.setText(newSubtitle);
  }

  private void progress(double share) {
    bar.setProgress(share);
    bar.setVisible(share != 0);
    bar.setManaged(share != 0);
  }

  private void steps(String leaveKey, Runnable leaving, boolean canAdd) {
    leave.setText(Wording.of(leaveKey));
    leave.setOnAction(_ -> leaving.run());
    accept.setText(Wording.of("batch.addAll"));
    accept.setVisible(canAdd);
    accept.setManaged(canAdd);
  }

  private static String say(BatchModel.Sums sums) {
    String known = sums.known() == 0 ? "" : "  \u00b7  " + Wording.of("batch.known", sums.known());
    String failed =
        sums.problems() == 0 ? "" : "  \u00b7  " + Wording.of("adding.failed", sums.problems());
    return Wording.of("author.papers", sums.papers()) + known + failed;
  }

  private static String say(BatchModel.Adding step) {
    return Wording.of(
        "batch.rate",
        megabytes(step.done()),
        megabytes(step.total()),
        megabytes(step.bytesPerSecond()),
        step.current());
  }

  private static String megabytes(long bytes) {
    return String.format(java.util.Locale.UK, "%,.1f", bytes / 1e6);
  }

  @Override
  public void requestFocus() {
    files.requestFocus();
  }
}
