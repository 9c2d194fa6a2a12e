package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.text.RichLine;
import dev.byline.ui.text.SelectableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The lines of abstracts in the list of papers, and the words that match in the paper that is
/// read.
@ExtendWith(FxExtension.class)
class SnippetsTest {

  private static final int MANY = 80;
  private static final Listing LISTING =
      new Listing(new AuthorId("ada"), "Ada Quill", "hash", 0, 0);

  /// The first has the word at the end of a long abstract, the second in its title alone, the third
  /// has no abstract.
  private static FakeLibrary library() {
    var papers = new ArrayList<PaperRecord>();
    String filling = "Much is said before it. ".repeat(150);
    papers.add(paper(0, "On flows", Optional.of(filling + "Then a zeppelin comes.")));
    papers.add(paper(1, "A zeppelin", Optional.of("Nothing is said of it here. Nor there.")));
    papers.add(paper(2, "Another zeppelin", Optional.empty()));
    for (int i = 3; i < MANY; i++) {
      papers.add(paper(i, "Number " + i, Optional.of("This is zeppelin number " + i + ".")));
    }
    return new FakeLibrary(List.of(), papers);
  }

  private static PaperRecord paper(int i, String title, Optional<String> text) {
    var paper =
        Paper.builder(title)
            .authors(List.of("Ada Quill"))
            .published(Optional.of(PartialDate.ofYear(2100 - i)))
            .abstractText(text)
            .build();
    return new PaperRecord(new PaperId("paper-" + i), paper, List.of(LISTING));
  }

  private final Hand hand;

  SnippetsTest(Fx fx) {
    hand = fx.on(() -> Hand.at(Invented.sources(library())));
  }

  private void ask(String text) {
    hand.desk().browse().show(QueryText.read(text).query());
    hand.layOut();
  }

  private List<ListCell<?>> rows() {
    var rows = new ArrayList<ListCell<?>>();
    hand.all("paper-row", ListCell.class).stream()
        .filter(row -> row.getGraphic().isVisible())
        .forEach(rows::add);
    return rows;
  }

  private Optional<String> line(int row) {
    return hand.all("snippet", RichLine.class).stream()
        .filter(line -> rowOf(line) == row)
        .map(RichLine::getAccessibleText)
        .findFirst();
  }

  private static int rowOf(Node node) {
    Node at = node;
    while (!(at instanceof ListCell<?> cell)) {
      at = at.getParent();
    }
    return cell.getIndex();
  }

  private long marksIn(int row) {
    return hand.all("snippet", Region.class).stream()
        .filter(node -> node.getStyleClass().contains("mark") && rowOf(node) == row)
        .count();
  }

  @Test
  void aRowShowsTheLineOfTheAbstractThatMatches(Fx fx) {
    fx.run(() -> {
      ask("zeppelin");
      assertEquals(Optional.of("\u2026 Then a zeppelin comes."), line(0));
      assertEquals(1, marksIn(0));
      assertEquals(Optional.of("Nothing is said of it here. Nor there."), line(1));
      assertEquals(0, marksIn(1));
      assertEquals(Optional.empty(), line(2));
      ListCell<?> first =
          rows().stream().filter(row -> row.getIndex() == 0).findFirst().orElseThrow();
      assertTrue(first.getAccessibleText().contains("Then a zeppelin comes."));
      assertTrue(rows().size() > 5);
      assertEquals(
          1, rows().stream().map(Region::getHeight).distinct().count(), "rows are of one height");
    });
  }

  @Test
  void rowsHaveNoSuchLineWhereNoAbstractIsLookedInto(Fx fx) {
    fx.run(() -> {
      ask("");
      double height = rows().getFirst().getHeight();
      assertEquals(Optional.empty(), line(0));
      ask("zeppelin");
      assertTrue(rows().getFirst().getHeight() > height + 10);
      ask("title:zeppelin");
      assertEquals(Optional.empty(), line(0));
      assertEquals(height, rows().getFirst().getHeight());
      ask("abstract:zeppelin");
      assertTrue(line(0).isPresent());
    });
  }

  @Test
  void theFirstMatchIsInSightWhereAPaperIsRead(Fx fx) {
    fx.run(() -> {
      ask("zeppelin");
      var scroll = (ScrollPane) hand.desk().shell().lookup(".paper .scroll-pane");
      assertTrue(scroll.getVvalue() > 0, "the paper is longer than the pane");
      assertTrue(isInSight(scroll));
      hand.desk().models().selection().showPaper(new PaperId("paper-0"), PaperQuery.ALL);
      ask("");
      hand.desk().models().selection().showPaper(new PaperId("paper-1"), PaperQuery.ALL);
      hand.layOut();
      hand.desk().models().selection().showPaper(new PaperId("paper-0"), PaperQuery.ALL);
      hand.layOut();
      assertEquals(0, scroll.getVvalue(), "nothing is looked for");
    });
  }

  private boolean isInSight(ScrollPane scroll) {
    SelectableText text = hand.find("abstract", SelectableText.class);
    Bounds mark = text.localToScene(text.firstMark().orElseThrow());
    Bounds seen = scroll.localToScene(scroll.getLayoutBounds());
    return seen.contains(mark);
  }

  @Test
  void aMatchThatIsInSightScrollsNothing(Fx fx) {
    fx.run(() -> {
      ask("number");
      assertFalse(rows().isEmpty());
      var scroll = (ScrollPane) hand.desk().shell().lookup(".paper .scroll-pane");
      assertEquals(0, scroll.getVvalue());
      assertTrue(isInSight(scroll));
    });
  }
}
