package dev.byline.ui.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.library.PaperHit;
import dev.byline.library.ProfileRef;
import dev.byline.library.query.TextRange;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.ui.kit.OneLine.Piece;
import dev.byline.ui.kit.Style;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaperLineTest {

  private static final Paper PAPER =
      Paper.builder("Momentum")
          .authors(List.of("Chen Wu", "A. Quill", "Zoë Other"))
          .moreAuthors(true)
          .build();

  @Test
  void theOwnerIsBoldAndWhatTheQueryMatchesMarked() {
    var hit =
        new PaperHit(
            new PaperId("p"),
            PAPER,
            false,
            List.of(new ProfileRef(new AuthorId("ada"), "Ada Quill")),
            List.of(),
            List.of(List.of(new TextRange(0, 4)), List.of(), List.of()));
    assertEquals(
        List.of(
            new Piece("Chen", true, ""),
            new Piece(" Wu, ", false, ""),
            new Piece("A. Quill", false, Style.OWNER),
            new Piece(", Zoë Other et al.", false, "")),
        PaperLine.authors(hit, Optional.empty()));
  }

  /// Each person of a data set lists the paper.
  @Test
  void ofADataSetOnlyTheAuthorWhosePageIsShownIsBold() {
    var ada = new AuthorId("ada-quill@works");
    var hit =
        new PaperHit(
            new PaperId("p"),
            PAPER,
            false,
            List.of(
                new ProfileRef(ada, "A. Quill"),
                new ProfileRef(new AuthorId("chen-wu@works"), "Chen Wu")),
            List.of(),
            List.of());
    assertEquals(
        List.of(new Piece("Chen Wu, A. Quill, Zoë Other et al.", false, "")),
        PaperLine.authors(hit, Optional.empty()));
    assertEquals(
        List.of(
            new Piece("Chen Wu, ", false, ""),
            new Piece("A. Quill", false, Style.OWNER),
            new Piece(", Zoë Other et al.", false, "")),
        PaperLine.authors(hit, Optional.of(ada)));
  }
}
