package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.Correction;
import dev.byline.archive.FieldPlace;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.PageText;
import dev.byline.library.AuthorRecord;
import dev.byline.library.PageRequest;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorField;
import dev.byline.model.AuthorId;
import dev.byline.sync.ProgressListener;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.window.CommandName;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// An author renamed at the head of the page, and papers and authors entered by hand, over a
/// library on disk.
@ExtendWith(FxExtension.class)
class AuthorEditingTest {

  private static final AuthorId ADA = new AuthorId("ada-ames");

  @TempDir Path temp;
  private LibraryFolder library;
  private Hand hand;

  @BeforeEach
  void open(Fx fx) throws IOException {
    library = LibraryFolder.open(temp, LuceneIndex::open);
    library.importPages(
        List.of(
            new PageText("Ada Ames").paper("Ada alone", "Jun 2, 2022", "Ada Ames").source("a.txt")),
        new ImportOptions(Optional.of(LocalDate.of(2026, 5, 31)), false),
        ProgressListener.NONE,
        () -> false);
    hand = fx.on(() -> Hand.at(WindowSources.of(library)));
    fx.run(() -> {
      hand.desk().browse().showAuthor(ADA);
      hand.layOut();
    });
  }

  @AfterEach
  void close() throws IOException {
    library.close();
  }

  private void run(CommandName name) {
    hand.desk().shell().commands().run(name);
    hand.layOut();
  }

  private AuthorRecord ada() {
    try {
      return library.library().author(ADA).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TextField field(String name) {
    return hand.find("root", TextField.class, one -> name.equals(one.getAccessibleText()));
  }

  private TextField of(String begin) {
    return hand.find(
        "hand-form", TextField.class, one -> one.getAccessibleText().startsWith(begin));
  }

  private boolean isOpen() {
    return !hand.all("name-editor", TextField.class).isEmpty();
  }

  @Test
  void nameAndAffiliationAreEditedInPlaceAndUndone(Fx fx) {
    fx.run(() -> {
      run(CommandName.RENAME_AUTHOR);
      field("Name").setText("Ada B. Ames");
      field("Affiliation").setText("Lyon");
      hand.press(field("Affiliation"), KeyCode.ENTER, false, false);
      assertFalse(isOpen());
      assertEquals("Ada B. Ames", ada().author().name());
      assertEquals(Optional.of("Lyon"), ada().author().affiliation());
      assertTrue(
          hand.texts("author-head").stream()
              .anyMatch(text ->
                  text.contains("Name corrected; the page gives Ada Ames")
                      && text.contains("Affiliation corrected; the page gives none")),
          () -> hand.texts("author-head").toString());
      assertEquals(Optional.of(ADA), hand.desk().browse().author(), "The page stays");
      run(CommandName.UNDO);
      assertEquals("Ada Ames", ada().author().name());
      assertEquals(Optional.empty(), ada().author().affiliation());
      run(CommandName.REDO);
      assertEquals("Ada B. Ames", ada().author().name());
      run(CommandName.RENAME_AUTHOR);
      field("Name").setText("Ada Ames");
      field("Affiliation").setText("");
      hand.press(field("Name"), KeyCode.ENTER, false, false);
      assertFalse(
          hand.texts("author-head").stream().anyMatch(text -> text.contains("corrected")),
          "The page's own values are no corrections");
    });
  }

  @Test
  void escapeLeavesAllAsItWas(Fx fx) {
    fx.run(() -> {
      hand.press("author-head", "Edit name, affiliation and category (F2)");
      assertTrue(isOpen());
      field("Name").setText("Nobody");
      hand.press(field("Name"), KeyCode.ESCAPE, false, false);
      assertFalse(isOpen());
      assertEquals("Ada Ames", ada().author().name());
    });
  }

  @Test
  void aCorrectionKeepsWhatThePageSaid(Fx fx) throws IOException {
    fx.run(() -> {
      run(CommandName.RENAME_AUTHOR);
      field("Category").setText("CL");
      hand.press(field("Category"), KeyCode.ENTER, false, false);
    });
    assertEquals(
        new Correction(new FieldPlace.OfAuthor(AuthorField.CATEGORY), "ML", Optional.of("CL")),
        library.corrections(ADA).byPlace().get(new FieldPlace.OfAuthor(AuthorField.CATEGORY)));
  }

  @Test
  void aPaperIsEnteredByHandAndUndone(Fx fx) {
    fx.run(() -> {
      run(CommandName.ADD_PAPER);
      of("Title").setText("A paper on paper");
      hand.press(of("Title"), KeyCode.ENTER, false, false);
      assertTrue(
          hand.texts("hand-form").stream()
              .anyMatch(text -> text.startsWith("Not a valid value for Authors")),
          () -> hand.texts("hand-form").toString());
      of("Authors").setText("Cy Cox, Di Day");
      of("Published").setText("yesterday");
      hand.press(of("Title"), KeyCode.ENTER, false, false);
      assertTrue(
          hand.texts("hand-form")
              .contains(
                  "Not a valid value for Published; expected a date, such as 2026, 2026-05 or"
                      + " 2026-05-29."));
      assertEquals(0, titled("paper on paper"));
      of("Published").setText("2025");
      hand.press(of("Published"), KeyCode.ENTER, false, false);
      assertEquals(List.of(), hand.texts("hand-form"));
      assertEquals(1, titled("paper on paper"));
      assertTrue(hand.texts("banner").contains("Added by hand: A paper on paper"));
      run(CommandName.UNDO);
      assertEquals(0, titled("paper on paper"));
      run(CommandName.REDO);
      assertEquals(1, titled("paper on paper"));
    });
  }

  private int titled(String words) {
    try {
      PaperQuery query = QueryText.read(words).query();
      return library.library().papers(query, PageRequest.first(9), () -> false).hits().size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
