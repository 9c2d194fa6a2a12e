package dev.byline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.byline.PageCounters;
import dev.byline.library.CapturedProfile;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.Paper;
import dev.byline.model.Profile;
import dev.byline.ui.People;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.text.FormulaCache;
import dev.byline.ui.text.TextNodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class ChangesPaneTest {

  private static final AuthorId ADA = new AuthorId("author-0");

  private static CapturedProfile capture(int citations, String... titles) {
    var figures =
        PageCounters.of(
            OptionalInt.of(4),
            OptionalInt.empty(),
            OptionalInt.of(citations),
            OptionalInt.empty(),
            OptionalInt.of(59));
    var author = Author.builder("Ada Quill").figures(figures).build();
    return new CapturedProfile(
        new CapturedProfile.Page(new AuthorId("ada-quill"), "profile-page"),
        Optional.of(new CaptureDay(LocalDate.of(2026, 5, citations), false)),
        "page.txt",
        new Profile(author, Stream.of(titles).map(title -> Paper.builder(title).build()).toList()));
  }

  @Test
  void onlyWhatChangedHasAChartOrACardAndTitlesAreTypeset(Fx fx) {
    var captures =
        List.of(capture(10, "Momentum"), capture(12, "Momentum", "Bounds of $\\sqrt{n}$"));
    fx.run(() -> {
      var model = new ChangesModel(People.library(3), _ -> captures, Runnable::run, Runnable::run);
      var pane = new ChangesPane(model, () -> {}, new TextNodes(new FormulaCache()));
      var scene = new Scene(pane, 900, 600);
      model.show(ADA);
      pane.applyCss();
      pane.layout();
      assertEquals(1, pane.lookupAll(".counter-card").size());
      List<Node> nodes = all(scene.getRoot());
      List<String> said =
          nodes.stream().filter(Label.class::isInstance).map(n -> ((Label) n).getText()).toList();
      assertEquals(
          List.of("New papers (1)"),
          said.stream().filter(text -> text.contains(" papers (")).toList());
      assertEquals(
          List.of("Unchanged: h-index 4, AI score 59"),
          said.stream().filter(text -> text.startsWith("Unchanged")).toList());
      assertNotNull(pane.lookup(".formula"));
    });
  }

  private static List<Node> all(Node node) {
    var nodes = new ArrayList<Node>();
    nodes.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> nodes.addAll(all(child)));
    }
    return nodes;
  }
}
