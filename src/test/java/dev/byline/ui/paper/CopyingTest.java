package dev.byline.ui.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.query.PaperQuery;
import dev.byline.model.PaperId;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.model.SelectionModel;
import dev.byline.ui.window.Command;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyingTest {

  private final FakeLibrary library = People.library(4);
  private final SelectionModel selection =
      new SelectionModel(library, Runnable::run, Runnable::run);
  private final List<String> clipboard = new ArrayList<>();
  private final PaperCopying copying = new PaperCopying(selection, clipboard::add);

  private void read(String paper) {
    selection.showPaper(new PaperId(paper), PaperQuery.ALL);
  }

  @Test
  void copiesTheAbstractWithItsFormulasInEitherForm() {
    read("author-0-0");
    copying.copy(CopyChoice.ABSTRACT);
    copying.copy(CopyChoice.ABSTRACT_UNICODE);
    assertTrue(clipboard.get(0).contains("$L \\sim \\log n$"), clipboard.get(0));
    assertTrue(clipboard.get(1).contains("a depth of L ∼ log n, which"), clipboard.get(1));
    assertTrue(clipboard.get(1).contains("to within 2% on"), clipboard.get(1));
    assertEquals("Abstract copied as Unicode", copying.said().get());
  }

  @Test
  void citesAndCopiesTheTitle() {
    read("author-0-0");
    copying.copy(CopyChoice.BIBTEX);
    copying.copy(CopyChoice.CITATION);
    copying.copy(CopyChoice.TITLE);
    assertTrue(clipboard.get(0).startsWith("@"), clipboard.get(0));
    assertTrue(clipboard.get(1).contains("Quill"), clipboard.get(1));
    assertEquals(3, clipboard.size());
  }

  @Test
  void offersOnlyWhatThereIs() {
    assertEquals(List.of(), copying.possible());
    assertFalse(copying.commands().stream().map(Command::possible).anyMatch(p -> p.getAsBoolean()));
    read("author-0-0");
    assertEquals(List.of(CopyChoice.values()), copying.possible());
    selection.closePaper();
    copying.copy(CopyChoice.TITLE);
    assertEquals(List.of(), clipboard);
  }
}
