package dev.byline.ui.compare;

import dev.byline.compare.ComparisonResult;
import dev.byline.library.PaperHit;
import dev.byline.model.PaperId;
import dev.byline.ui.chart.ViewportObserver;
import dev.byline.ui.kit.Style;
import dev.byline.ui.text.TextNodes;
import dev.byline.ui.text.TickList;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// All papers of all sides, each with a tick: take it away, and every figure and chart shows what
/// it would be without that paper.
final class WhatIf extends VBox {

  private final TickList list;
  private final ViewportObserver sight = new ViewportObserver(this, this::requestLayout);
  private Optional<ComparisonResult> unread = Optional.empty();

  WhatIf(CompareModel model, TextNodes texts) {
    getStyleClass().add("chart-card");
    var title = new Label(Wording.of("compare.whatIf"));
    title.getStyleClass().add(Style.HEADING);
    var text = new Label(Wording.of("compare.whatIf.text"));
    text.setWrapText(true);
    text.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    list =
        new TickList(
            texts,
            paper -> !model.request().get().without().contains(paper),
            (paper, counts) -> model.leaveOut(paper, !counts));
    list.setAccessibleText(Wording.of("compare.whatIf"));
    list.focusedProperty()
        .subscribe((_, has) -> {
          if (has) {
            read();
          }
        });
    getChildren().addAll(title, text, list);
    sceneProperty().subscribe((_, _) -> sight.follow());
  }

  /// Offers the papers of a comparison, once they are looked at.
  void show(ComparisonResult compared) {
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
          list.show(papers);
        });
  }

  /// Each paper once, in the order of the sides, with the names of those whose it is.
  private static List<TickList.Item> papers(ComparisonResult compared) {
    Map<PaperId, PaperHit> papers = new LinkedHashMap<>();
    Map<PaperId, List<String>> sides = new HashMap<>();
    for (int i = 0; i < compared.contenders().size(); i++) {
      String name = compared.names().get(i);
      for (PaperHit paper : compared.contenders().get(i).papers()) {
        papers.putIfAbsent(paper.id(), paper);
        sides.computeIfAbsent(paper.id(), _ -> new ArrayList<>()).add(name);
      }
    }
    return papers.values().stream()
        .map(paper ->
            new TickList.Item(paper.id(), text(paper, sides.getOrDefault(paper.id(), List.of()))))
        .toList();
  }

  private static String text(PaperHit paper, List<String> sides) {
    String date = paper.paper().published().map(d -> d.year() + "  ").orElse("");
    return date + paper.paper().title() + "  \u00b7  " + String.join(", ", sides);
  }
}
