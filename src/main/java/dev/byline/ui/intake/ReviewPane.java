package dev.byline.ui.intake;

import dev.byline.archive.Capture;
import dev.byline.intake.PagePreview;
import dev.byline.model.CaptureDay;
import dev.byline.model.PaperCounts;
import dev.byline.model.PartialDate;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.FailureText;
import dev.byline.ui.kit.SideBySide;
import dev.byline.ui.kit.Style;
import dev.byline.ui.source.LineLegend;
import dev.byline.ui.source.PageLinesView;
import dev.byline.ui.source.RecordSpot;
import dev.byline.ui.text.TextNodes;
import dev.byline.ui.window.FocusKeeper;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A page under review: its text on the left, every line with what it became, and the records on
/// the right. Pointing at one shows the other.
final class ReviewPane extends BorderPane {

  private final IntakeModel intake;
  private final ReviewModel review;
  private final Label subtitle = new Label();
  private final Label failure = new Label();
  private final DatePicker day = new DatePicker();
  private final Label noDay = new Label(Wording.of("review.day.refused"));
  private final Label noValue = new Label(Wording.of("review.values.refused"));
  private final CheckBox offered = new CheckBox();
  private final Button discard = new Button();
  private final Button accept = new Button();
  private final PageLinesView lines;
  private final RecordsView records;
  private final LineLegend legend = new LineLegend();
  private final LessonPane lesson;

  /// @param texts shows titles
  ReviewPane(IntakeModel intake, ReviewModel review, TextNodes texts) {
    this.intake = intake;
    this.review = review;
    getStyleClass().add("review");
    PageDraft draft = review.draft().get();
    lines = new PageLinesView(draft.page());
    records = new RecordsView(review, texts);
    lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    lesson = new LessonPane(review, this::mark, lines::requestFocus);
    offered.getStyleClass().add("review-offered");
    offered.managedProperty().bind(offered.visibleProperty());
    offered.selectedProperty().bindBidirectional(review.acceptsOffered());
    VBox.setVgrow(lines, Priority.ALWAYS);
    var doubts = new DoubtsPane(review);
    doubts.visibleProperty().bind(lesson.open().not());
    doubts.managedProperty().bind(doubts.visibleProperty());
    var left = new VBox(legend, lines, lesson, doubts);
    left.getStyleClass().add("review-text");
    var panes = new SplitPane(left, records);
    panes.setDividerPositions(0.5);
    setTop(new VBox(head(), offered, noDay, noValue, failure));
    setCenter(panes);
    connect();
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private SideBySide head() {
    var title = new Label(Wording.of("review.title", review.name()));
    title.getStyleClass().add(Style.HEADING);
    subtitle.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    subtitle.setWrapText(true);
    subtitle.setMinHeight(Region.USE_PREF_SIZE);
    var who = new VBox(title, subtitle);
    who.setMinWidth(0);
    var dayName = new Label(Wording.of("review.day"));
    dayName.getStyleClass().add(Style.MUTED);
    dayName.setLabelFor(day);
    dayName.setMinWidth(Region.USE_PREF_SIZE);
    day.setAccessibleText(Wording.of("review.day"));
    day.getEditor().setAccessibleText(Wording.of("review.day"));
    var days = new DayText();
    day.setConverter(days);
    day.getStyleClass().add("review-day");
    day.setMinWidth(Region.USE_PREF_SIZE);
    hint(noDay, days.wrong());
    hint(noValue, review.refused().map(texts -> !texts.isEmpty()));
    accept.getStyleClass().add("accent");
    accept.setMinWidth(Region.USE_PREF_SIZE);
    accept.setOnAction(_ -> intake.accept());
    discard.setMinWidth(Region.USE_PREF_SIZE);
    discard.setOnAction(_ -> intake.leave());
    var tools = new HBox(dayName, day, discard, accept);
    tools.setAlignment(Pos.CENTER_LEFT);
    tools.getStyleClass().add("cover-tools");
    var head = new SideBySide(who, tools);
    head.getStyleClass().add("cover-head");
    return head;
  }

  /// Marks an entry: the lines that are selected, or those of the record that one of them is of.
  private void mark() {
    List<PageLinesView.Line> selected =
        lines.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    Optional<RecordSpot> spot =
        selected.size() == 1
            ? selected.getFirst().spot().filter(s -> s.paper() >= 0)
            : Optional.empty();
    List<PageLinesView.Line> entry =
        spot.isEmpty()
            ? selected
            : lines.getItems().stream().filter(line -> line.spot().equals(spot)).toList();
    if (!entry.isEmpty()) {
      int first = entry.getFirst().number();
      int last = entry.getLast().number();
      lesson.open(review.draft().get().page().lines().subList(first - 1, last));
    }
  }

  private void connect() {
    review
        .draft()
        .map(PageDraft::page)
        .subscribe(page -> {
          legend.show(page);
          lines.show(page);
        });
    review.draft().subscribe(this::show);
    review.acceptsOffered().subscribe(_ -> show(review.draft().get()));
    day.valueProperty()
        .subscribe(value -> {
          if (value != null) {
            review.setDay(value);
          }
        });
    lines.pointed().bindBidirectional(review.pointed());
    lines.setOnPoint(spot -> {
      review.pointed().set(Optional.of(spot));
      records.reveal(spot);
    });
    records.setOnPoint(spot -> {
      review.pointed().set(Optional.of(spot));
      lines.reveal(spot);
    });
    review.doubt().subscribe(_ -> showDoubt());
    review.shown().subscribe(spot -> spot.ifPresent(this::show));
    failure.getStyleClass().add("review-failure");
    failure.setWrapText(true);
    failure.setManaged(false);
    review.failure().subscribe(this::showFailure);
  }

  private void showFailure(Optional<Exception> cause) {
    failure.setManaged(cause.isPresent());
    failure.setText(
        cause.map(e -> Wording.of("library.failed", FailureText.message(e))).orElse(""));
  }

  /// Shows the line and the record of the doubt that is looked at.
  private void showDoubt() {
    int number = review.doubt().get();
    if (number >= 0) {
      DoubtfulSpot doubt = review.doubts().get().get(number);
      lines.select(doubt.line());
      doubt.spot().ifPresent(records::reveal);
    }
  }

  /// Lines and records are of different heights, which are only known once they are styled.
  private void show(RecordSpot spot) {
    if (getScene() != null) {
      getScene().getRoot().applyCss();
      getScene().getRoot().layout();
    }
    lines.reveal(spot);
    records.reveal(spot);
  }

  /// The hint at something to correct before the page can be stored.
  private static void hint(Label label, ObservableValue<Boolean> shown) {
    label.getStyleClass().add("review-failure");
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setAlignment(Pos.CENTER_RIGHT);
    label.visibleProperty().bind(shown);
    label.managedProperty().bind(label.visibleProperty());
  }

  private void show(PageDraft draft) {
    PagePreview preview = draft.preview();
    subtitle.setText(say(draft));
    day.setValue(preview.day().map(CaptureDay::date).orElse(null));
    boolean isStored = preview.stored().isPresent();
    day.setDisable(
        preview.stored().flatMap(Capture::captured).filter(d -> !d.inferred()).isPresent());
    accept.setText(Wording.of(isStored ? "review.save" : "review.accept"));
    long doubtful = review.papers().stream().filter(paper -> !paper.isSure()).count();
    boolean isHeld = preview.stored().filter(c -> !c.offersDoubtful()).isPresent();
    offered.setVisible(doubtful > 0 && !isHeld);
    offered.setText(Wording.of("review.acceptOffered", doubtful));
    boolean isUnread = draft.profiles().isEmpty();
    boolean isAccepted =
        review.acceptsOffered().get()
            && preview.stored().filter(Capture::offersDoubtful).isPresent();
    boolean isNothing = isStored && !draft.isChanged() && !isAccepted;
    discard.setText(Wording.of(isNothing ? "intake.close" : "intake.discard"));
    accept
        .disableProperty()
        .bind(
            noDay
                .visibleProperty()
                .or(noValue.visibleProperty())
                .or(isNothing || isUnread ? new SimpleBooleanProperty(true) : intake.busy()));
  }

  private static String say(PageDraft draft) {
    PagePreview preview = draft.preview();
    String papers = Wording.of("author.papers", draft.papers());
    if (preview.stored().isPresent()) {
      return Wording.of("review.stored", papers);
    }
    if (preview.owners().isEmpty()) {
      return String.join("  \u00b7  ", Wording.of("review.unread"), day(preview));
    }
    PagePreview.Owner owner = preview.owners().getFirst();
    String who =
        preview.owners().size() > 1
            ? Wording.of("review.authors", preview.owners().size())
            : owner.captures() == 0
                ? Wording.of("review.newAuthor")
                : Wording.of("review.newCapture", owner.captures() + 1);
    boolean isKnown = preview.owners().size() == 1 && owner.captures() > 0;
    String added = isKnown ? ", " + Wording.of("review.newPapers", owner.newPapers()) : "";
    return String.join("  \u00b7  ", who, papers + added + part(draft), day(preview));
  }

  /// The share of the list that is there, where the page states more papers than it lists.
  static String part(PageDraft draft) {
    ProfileDraft profile = draft.profiles().getFirst();
    if (draft.profiles().size() > 1 || !profile.isPart()) {
      return "";
    }
    PaperCounts counts = profile.counts();
    String key = counts.areOfPart() ? "review.part" : "review.part.last";
    return "  \u00b7  " + Wording.of(key, counts.listed(), counts.stated().orElse(0));
  }

  private static String day(PagePreview preview) {
    return preview
        .day()
        .filter(CaptureDay::inferred)
        .map(d -> Wording.of("review.dayInferred", DisplayFormats.date(PartialDate.of(d.date()))))
        .orElse(Wording.of("review.nothingStored"));
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.F8) {
      if (event.isShiftDown()) {
        review.previousDoubt();
      } else {
        review.nextDoubt();
      }
      event.consume();
    } else if (event.getCode() == KeyCode.M
        && lines.isFocused()
        && !event.isShortcutDown()
        && !event.isAltDown()) {
      mark();
      event.consume();
    } else if (event.getCode() == KeyCode.F6) {
      (FocusKeeper.within(records).isPresent() ? lines : records).requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      accept.requestFocus();
      accept.fire();
      event.consume();
    }
  }

  /// The records take the focus; a split pane has them in the scene only once it is styled.
  @Override
  public void requestFocus() {
    applyCss();
    layout();
    records.requestFocus();
  }
}
