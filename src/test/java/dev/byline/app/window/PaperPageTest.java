package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.AuthorRecord;
import dev.byline.library.Listing;
import dev.byline.library.PaperDetail;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.browse.DetailState;
import dev.byline.ui.browse.Shell;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Tip;
import dev.byline.ui.source.PageLinesView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A paper of which its pages tell all there can be.
@ExtendWith(FxExtension.class)
class PaperPageTest {

  private static final Paper WHOLE =
      Paper.builder("Momentum on curved spaces")
          .authors(List.of("Ada Quill", "Chen Wu", "T. Someone"))
          .moreAuthors(true)
          .categories(List.of("ML", "LG"))
          .published(Optional.of(new PartialDate(2026, 5, 7)))
          .yearInferred(true)
          .venue(Optional.of("NeurIPS 2025"))
          .affiliations(List.of("northbank", "lakeside-ml"))
          .links(List.of("arxiv", "poster"))
          .arxivId(Optional.of("2401.01234"))
          .doi(Optional.of("10.1000/182"))
          .citations(OptionalInt.of(1184))
          .abstractText(Optional.of("We study how momentum behaves in $O(n)$ steps."))
          .build();

  private static final Paper OTHER =
      Paper.builder("Momentum again").authors(List.of("Chen Wu")).build();

  private final List<PaperDetail> sources = new ArrayList<>();

  private static FakeLibrary library() {
    var whole =
        new PaperRecord(
            new PaperId("whole"),
            WHOLE,
            List.of(listing("ada", "Ada Quill"), listing("chen", "Chen Wu")));
    var other = new PaperRecord(new PaperId("other"), OTHER, List.of(listing("chen", "Chen Wu")));
    return new FakeLibrary(
        List.of(author("ada", "Ada Quill"), author("chen", "Chen Wu")), List.of(whole, other));
  }

  private static Listing listing(String id, String name) {
    return new Listing(new AuthorId(id), name, "hash", 0, 0);
  }

  private static AuthorRecord author(String id, String name) {
    return new AuthorRecord(
        new AuthorId(id),
        Author.builder(name).build(),
        List.of(),
        Optional.empty(),
        "profile-page",
        "hash",
        "page.txt",
        1,
        Optional.empty(),
        1);
  }

  /// A window in which the whole paper is read.
  private Hand reading() {
    Hand hand =
        Hand.at(
            Invented.sources(library()),
            new Shell.Commands() {
              @Override
              public void switchTheme() {}

              @Override
              public void addPages() {}

              @Override
              public void showSource(PaperDetail paper) {
                sources.add(paper);
              }
            });
    hand.desk().models().selection().showPaper(new PaperId("whole"), PaperQuery.ALL);
    hand.layOut();
    return hand;
  }

  private static PaperId read(Hand hand) {
    return ((DetailState.Shown) hand.desk().models().selection().paper().get())
        .detail()
        .record()
        .id();
  }

  @Test
  void tellsAllThatThePagesTell(Fx fx) {
    fx.run(() -> {
      List<String> said = reading().texts("paper");
      for (String one :
          List.of(
              "ML",
              "7 May 2026  ·  year inferred",
              "et al.",
              "NeurIPS 2025  ·  northbank  ·  lakeside-ml",
              "ML  Machine Learning (stat)\nLG  Machine Learning (cs)",
              "1,184",
              "arxiv, poster",
              "https://arxiv.org/abs/2401.01234",
              "https://doi.org/10.1000/182")) {
        assertTrue(said.contains(one), () -> one + " is not in " + said);
      }
    });
  }

  @Test
  void aDateSaysWhereItsYearComesFrom(Fx fx) {
    fx.run(() -> {
      Label date =
          reading().find("paper", Label.class, label -> label.getText().endsWith("year inferred"));
      String tip = Tip.textOf(date).orElseThrow();
      assertTrue(tip.startsWith("The page gives this date without a year"), tip);
    });
  }

  @Test
  void anAddressIsCopiedByItsLink(Fx fx) {
    fx.run(() -> {
      reading().press("paper", "https://doi.org/10.1000/182");
      assertEquals("https://doi.org/10.1000/182", Clipboard.getSystemClipboard().getString());
    });
  }

  @Test
  void everyPageThatListsItIsALink(Fx fx) {
    fx.run(() -> {
      Hand hand = reading();
      List<Hyperlink> pages =
          hand.all("authors-line", Hyperlink.class).stream()
              .filter(link -> List.of("Ada Quill", "Chen Wu").contains(link.getText()))
              .toList();
      assertEquals(
          List.of("Ada Quill", "Chen Wu"), pages.stream().map(Hyperlink::getText).toList());
      pages.getLast().fire();
      assertEquals(Optional.of(new AuthorId("chen")), hand.desk().browse().author());
    });
  }

  @Test
  void aRelatedPaperIsReadByAKey(Fx fx) {
    fx.run(() -> {
      Hand hand = reading();
      VBox row =
          hand.find(
              "related-paper",
              VBox.class,
              box -> "Momentum again. Chen Wu".equals(box.getAccessibleText()));
      hand.press(row, KeyCode.ENTER, false, false);
      assertEquals(new PaperId("other"), read(hand));
    });
  }

  @Test
  void itIsCitedAndCopiedFromItsMenus(Fx fx) {
    fx.run(() -> {
      Hand hand = reading();
      hand.choose("Cite", "Cite as BibTeX");
      assertTrue(clipboard().startsWith("@"), clipboard());
      hand.choose("Cite", "Cite as plain text");
      assertTrue(clipboard().startsWith("Ada Quill"), clipboard());
      hand.choose("Copy", "Copy title");
      assertEquals("Momentum on curved spaces", clipboard());
      hand.choose("Copy", "Copy abstract as LaTeX");
      assertEquals(WHOLE.abstractText().orElseThrow(), clipboard());
      hand.choose("Copy", "Copy abstract as Unicode");
      assertEquals("We study how momentum behaves in O(n) steps.", clipboard());
      assertEquals(List.of("Abstract copied as Unicode"), hand.texts("copied"));
    });
  }

  private static String clipboard() {
    return Clipboard.getSystemClipboard().getString();
  }

  @Test
  void itsSourceIsAskedForByButtonAndKey(Fx fx) {
    fx.run(() -> {
      Hand hand = reading();
      hand.press("paper", "Show in source");
      hand.press(hand.desk().shell(), KeyCode.U, false, true);
      assertEquals(
          List.of(new PaperId("whole"), new PaperId("whole")),
          sources.stream().map(detail -> detail.record().id()).toList());
    });
  }

  @Test
  void theSourceMarksTheLinesOfThePaperAndNoOther(Fx fx) {
    fx.run(() -> {
      Hand hand = reading();
      hand.press("paper", "Show in source");
      hand.desk().showSource(origin(sources.getFirst()), () -> {});
      hand.layOut();
      assertEquals(
          List.of(
              "MLMay 7, 2026",
              "Momentum on curved spaces",
              "Ada Quill, Chen Wu, T. Someone et al.",
              "We study how momentum behaves. Learning is slow at first and then fast."),
          hand.all("list-cell", Node.class).stream()
              .filter(cell ->
                  cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("pointed")))
              .map(node -> node instanceof ListCell<?> cell ? cell.getItem() : null)
              .filter(PageLinesView.Line.class::isInstance)
              .map(PageLinesView.Line.class::cast)
              .map(line -> line.text().strip())
              .filter(text -> !text.isEmpty())
              .toList());
    });
  }

  @Test
  void theSourceIsSetAsLargeAsTheRest(Fx fx) {
    // It was set a fifth too small, as the small print of tables is.
    fx.run(() -> {
      Hand hand = reading();
      hand.press("paper", "Show in source");
      hand.desk().showSource(origin(sources.getFirst()), () -> {});
      hand.layOut();
      Label title = hand.find("cover-head", Label.class);
      assertEquals(14 * 1.07, title.getFont().getSize(), 0.1);
    });
  }

  /// Where the page of [Invented] has it.
  private static Sources.Origin origin(PaperDetail paper) {
    try {
      return Invented.sources(library()).origin(paper).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
