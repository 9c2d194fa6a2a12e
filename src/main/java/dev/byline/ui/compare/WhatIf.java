package dev.byline.ui.compare;

import dev.byline.compare.AuthorCitations;
import dev.byline.compare.ComparisonResult;
import dev.byline.library.PaperHit;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.stats.citations.IndexMargin;
import dev.byline.ui.chart.ViewportObserver;
import dev.byline.ui.kit.Style;
import dev.byline.ui.text.TextNodes;
import dev.byline.ui.text.TickList;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// All papers of all sides, each with a tick: take it away, and every figure and chart shows what
/// it would be without that paper.
final class WhatIf extends VBox {

  private final TickList list;
  private final VBox margins = new VBox();
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
    margins.getStyleClass().add(Style.SMALL);
    getChildren().addAll(title, text, margins, list);
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
    unread.ifPresent(compared -> {
      unread = Optional.empty();
      List<Optional<IndexMargin>> found =
          compared.contenders().stream().map(side -> IndexMargin.of(side.subject())).toList();
      showMargins(compared.names(), found);
      var deciding = new HashSet<Paper>();
      found.stream().flatMap(Optional::stream).map(IndexMargin::deciding).forEach(deciding::addAll);
      list.show(papers(compared, deciding));
    });
  }

  /// The margins of the sides whose papers may be read in more than one way.
  private void showMargins(List<String> names, List<Optional<IndexMargin>> found) {
    margins.getChildren().clear();
    for (int i = 0; i < found.size(); i++) {
      String name = names.get(i);
      found
          .get(i)
          .filter(margin -> margin.readings().size() > 1)
          .ifPresent(margin -> margins.getChildren().add(margin(name, margin)));
    }
  }

  private static VBox margin(String name, IndexMargin margin) {
    var head = new Label(name);
    head.getStyleClass().add(Style.SECTION);
    var lines = new VBox(head);
    for (String line : AuthorCitations.lines(margin)) {
      var text = new Label(line);
      text.setWrapText(true);
      text.setMinHeight(USE_PREF_SIZE);
      lines.getChildren().add(text);
    }
    return lines;
  }

  /// Each paper once, with the names of those whose it is: those that decide an index first, then
  /// the others in the order of the sides.
  private static List<TickList.Item> papers(ComparisonResult compared, Set<Paper> deciding) {
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
        .sorted(Comparator.comparing(paper -> !deciding.contains(paper.paper())))
        .map(paper ->
            new TickList.Item(paper.id(), text(paper, sides.getOrDefault(paper.id(), List.of()))))
        .toList();
  }

  private static String text(PaperHit paper, List<String> sides) {
    String date = paper.paper().published().map(d -> d.year() + "  ").orElse("");
    return date + paper.paper().title() + "  \u00b7  " + String.join(", ", sides);
  }
}
