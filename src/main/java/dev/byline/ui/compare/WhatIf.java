package dev.byline.ui.compare;

import dev.byline.compare.Compared;
import dev.byline.compare.Contender;
import dev.byline.library.PaperHit;
import dev.byline.model.PaperId;
import dev.byline.ui.chart.Sight;
import dev.byline.ui.kit.OneLine;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All papers of all sides, each with a tick: take it away, and every figure and chart shows what
/// it would be without that paper.
final class WhatIf extends VBox {

  private final CompareModel model;
  private final ListView<PaperHit> list = new ListView<>();
  private final Sight sight = new Sight(this, this::requestLayout);
  private Optional<Compared> unread = Optional.empty();

  WhatIf(CompareModel model) {
    this.model = model;
    getStyleClass().add("chart-card");
    var title = new Label(Wording.of("compare.whatIf"));
    title.getStyleClass().add(Style.HEADING);
    var text = new Label(Wording.of("compare.whatIf.text"));
    text.setWrapText(true);
    text.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    makeList();
    getChildren().addAll(title, text, list);
    sceneProperty().subscribe((_, _) -> sight.follow());
  }

  /// Offers the papers of a comparison, once they are looked at; where they are those offered
  /// before, the list stays where it is.
  void show(Compared compared) {
    unread = Optional.of(compared);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (sight.isThere()) {
      read();
    }
    super.layoutChildren();
  }

  private void read() {
    unread
        .map(WhatIf::papers)
        .ifPresent(papers -> {
          unread = Optional.empty();
          if (!ids(papers).equals(ids(list.getItems()))) {
            list.getItems().setAll(papers);
          }
          list.refresh();
        });
  }

  private static List<PaperId> ids(List<PaperHit> papers) {
    return papers.stream().map(PaperHit::id).toList();
  }

  private void makeList() {
    list.getStyleClass().addAll(Style.ROWS, "what-if");
    list.setAccessibleText(Wording.of("compare.whatIf"));
    list.setCellFactory(_ -> new Row(this::leaveOut));
    list.setOnKeyPressed(event -> {
      PaperHit paper = list.getFocusModel().getFocusedItem();
      if (event.getCode() == KeyCode.SPACE && paper != null) {
        leaveOut(paper, !model.request().get().without().contains(paper.id()));
        event.consume();
      }
    });
    list.focusedProperty()
        .subscribe((_, has) -> {
          if (has) {
            read();
          }
        });
  }

  private void leaveOut(PaperHit paper, boolean out) {
    model.leaveOut(paper.id(), out);
  }

  /// Each paper once, in the order of the sides.
  private static List<PaperHit> papers(Compared compared) {
    var papers = new LinkedHashMap<PaperId, PaperHit>();
    for (Contender contender : compared.contenders()) {
      contender.papers().forEach(paper -> papers.putIfAbsent(paper.id(), paper));
    }
    return List.copyOf(papers.values());
  }

  private final class Row extends ListCell<PaperHit> {
    private final CheckBox tick = new CheckBox();
    private final OneLine title = new OneLine();

    Row(BiConsumer<PaperHit, Boolean> leaveOut) {
      setPrefWidth(0);
      tick.setFocusTraversable(false);
      tick.setGraphic(title);
      title.setMouseTransparent(true);
      tick.setOnAction(_ -> leaveOut.accept(getItem(), !tick.isSelected()));
    }

    @Override
    protected void updateItem(@Nullable PaperHit paper, boolean empty) {
      super.updateItem(paper, empty);
      if (paper == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      String date = paper.paper().published().map(d -> d.year() + "  ").orElse("");
      tick.setSelected(!model.request().get().without().contains(paper.id()));
      title.show(List.of(new OneLine.Piece(date + paper.paper().title(), false, "")));
      tick.setAccessibleText(paper.paper().title());
      setAccessibleText(paper.paper().title());
      setGraphic(tick);
    }
  }
}
