package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.AuthorRecord;
import dev.byline.library.Listing;
import dev.byline.library.PaperDetail;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.Figure;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PaperIndicator;
import dev.byline.model.PartialDate;
import dev.byline.model.id.PersonId;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.model.DetailState;
import dev.byline.ui.source.PageLinesView;
import dev.byline.ui.window.CommandName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
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

  /// The same as a site tells it that knows more.
  private static final Paper SITED =
      WHOLE.toBuilder()
          .title("Momentum on a site")
          .venueLine(Optional.of("NeurIPS 2025, vol. 38, pp. 1-9"))
          .type(Optional.of("Conference paper"))
          .linkAddresses(List.of("https://arxiv.org/abs/2401.01234v2", ""))
          .citationCounts(
              List.of(
                  new Figure("google-scholar", Optional.of(LocalDate.of(2026, 11, 30)), 1184),
                  new Figure("openalex", Optional.empty(), 902)))
          .indicators(
              Stream.of(
                      "fwci 2.346 openalex 2026-11-30",
                      "citation-percentile 97.3 openalex 2026-11-30",
                      "citations 2024: 12 openalex 2026-11-30",
                      "citations 2026: 7 openalex 2026-11-30")
                  .map(text -> PaperIndicator.parse(text).orElseThrow())
                  .toList())
          .ids(List.of("openalex:W7", "mag:8"))
          .references(List.of("openalex:W1", "openalex:W2"))
          .build();

  private static final Author SITED_AUTHOR =
      Author.builder("Ada Quill")
          .affiliation(Optional.of("Professor of Kites, Port Heron"))
          .keywords(List.of("kites", "strings"))
          .ids(List.of(new PersonId(PersonId.Scheme.ORCID, "0000-0002-1825-0097")))
          .figures(
              Figures.NONE
                  .with(FigureKind.H_INDEX, OptionalInt.of(11))
                  .with(FigureKind.CITATIONS, OptionalInt.of(1485))
                  .with(FigureKind.I10_INDEX, OptionalInt.of(13))
                  .with(FigureKind.H_INDEX_SINCE, 2020, OptionalInt.of(10))
                  .with(FigureKind.CITATIONS_SINCE, 2020, OptionalInt.of(891))
                  .with(FigureKind.I10_INDEX_SINCE, 2020, OptionalInt.of(11))
                  .with(FigureKind.CITATIONS_PER_YEAR, Map.of(2024, 120, 2025, 1004)))
          .build();

  private static final Paper OTHER =
      Paper.builder("Momentum again").authors(List.of("Chen Wu")).confidence(0.69).build();

  private final RecordedActions actions = new RecordedActions();

  private static FakeLibrary library() {
    var whole =
        new PaperRecord(
            new PaperId("whole"),
            WHOLE,
            List.of(listing("ada", "Ada Quill"), listing("chen", "Chen Wu")));
    var other = new PaperRecord(new PaperId("other"), OTHER, List.of(listing("chen", "Chen Wu")));
    var sited = new PaperRecord(new PaperId("sited"), SITED, List.of(listing("ada", "Ada Quill")));
    return new FakeLibrary(
        List.of(author("ada", SITED_AUTHOR), author("chen", Author.builder("Chen Wu").build())),
        List.of(whole, other, sited));
  }

  private static Listing listing(String id, String name) {
    return new Listing(new AuthorId(id), name, "hash", 0, 0);
  }

  private static AuthorRecord author(String id, Author author) {
    return new AuthorRecord(
        new AuthorId(id),
        author,
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
    return reading(actions);
  }

  private static Hand reading(RecordedActions actions) {
    Hand hand = Hand.at(Invented.sources(library()), actions);
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
  void onlyAPaperReadWithoutCertaintyHasTheBadge(Fx fx) {
    fx.run(() -> {
      Hand hand = reading();
      assertFalse(hand.texts("paper").contains("Doubtful"));
      hand.desk().models().selection().showPaper(new PaperId("other"), PaperQuery.ALL);
      hand.layOut();
      assertTrue(hand.texts("paper").contains("Doubtful"), () -> hand.texts("paper").toString());
    });
  }

  @Test
  void tellsWhatASiteKnowsOfIt(Fx fx) {
    fx.run(() -> {
      Hand hand = reading();
      hand.desk().models().selection().showPaper(new PaperId("sited"), PaperQuery.ALL);
      hand.layOut();
      List<String> said = hand.texts("paper");
      for (String one :
          List.of(
              "Conference paper",
              "Field-weighted citation impact 2.346 (OpenAlex, 30 Nov 2026)\n"
                  + "Citation percentile 97.3 (OpenAlex, 30 Nov 2026)",
              "Nothing is given for 2025.",
              "2026 counts up to 2026-11-30.",
              "2 papers",
              "OpenAlex W7",
              "Microsoft Academic 8",
              "NeurIPS 2025, vol. 38, pp. 1-9",
              "1,184\n1,184 by Google Scholar, 30 Nov 2026\n902 by OpenAlex",
              "poster")) {
        assertTrue(said.contains(one), () -> one + " is not in " + said);
      }
      hand.press("paper", "arxiv");
      hand.press("link-card", "Copy address");
      assertEquals("https://arxiv.org/abs/2401.01234v2", clipboard());
    });
  }

  @Test
  void thePageOfItsAuthorTellsWhatTheSiteKnows(Fx fx) {
    fx.run(() -> {
      Hand hand = reading();
      hand.desk().browse().showAuthor(new AuthorId("ada"));
      hand.layOut();
      hand.press("author-head", "More");
      hand.layOut();
      List<String> said = new ArrayList<>(hand.texts("author-head"));
      said.addAll(hand.texts("author-sheet"));
      for (String one :
          List.of(
              "Professor of Kites, Port Heron",
              "i10-index",
              "13",
              "since 2020: 10",
              "since 2020: 891",
              "since 2020: 11",
              "kites  \u00b7  strings",
              "orcid:0000-0002-1825-0097",
              "Calendar years",
              "Career years")) {
        assertTrue(said.contains(one), () -> one + " is not in " + said);
      }
      hand.press("author-sheet", "orcid:0000-0002-1825-0097");
      hand.press("link-card", "Copy address");
      assertEquals("https://orcid.org/0000-0002-1825-0097", clipboard());
    });
  }

  @Test
  void aDateSaysWhereItsYearComesFrom(Fx fx) {
    fx.run(() -> {
      Label date =
          reading().find("paper", Label.class, label -> label.getText().endsWith("year inferred"));
      String tip = HoverTip.textOf(date).orElseThrow();
      assertTrue(tip.startsWith("The page gives this date without a year"), tip);
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
          actions.sources().stream().map(detail -> detail.record().id()).toList());
    });
  }

  @Test
  void aLibraryWithoutPagesOffersNoSource(Fx fx) {
    fx.run(() -> {
      var reader = new RecordedActions(false);
      Hand hand = reading(reader);
      assertFalse(hand.texts("paper").contains("Show in source"));
      hand.press(hand.desk().shell(), KeyCode.U, false, true);
      hand.desk().shell().commands().run(CommandName.EDIT_PAPER);
      assertEquals(List.of(), reader.sources());
      assertEquals(List.of(), reader.edited());
    });
  }

  @Test
  void theSourceMarksTheLinesOfThePaperAndNoOther(Fx fx) {
    fx.run(() -> {
      Hand hand = reading();
      hand.press("paper", "Show in source");
      hand.desk().showSource(origin(actions.sources().getFirst()), () -> {});
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
      hand.desk().showSource(origin(actions.sources().getFirst()), () -> {});
      hand.layOut();
      Label title = hand.find("cover-head", Label.class);
      assertEquals(14 * 1.07, title.getFont().getSize(), 0.1);
    });
  }

  /// Where the page of [Invented] has it.
  private static WindowSources.Origin origin(PaperDetail paper) {
    try {
      return Invented.sources(library()).origin(paper).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
