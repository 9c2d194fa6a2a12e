package dev.byline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.stats.ComparisonNote;
import dev.byline.stats.ComparisonNote.Kind;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Many notes take little room.
@ExtendWith(FxExtension.class)
class NotesViewTest {

  private static final List<String> NAMES =
      List.of("Ada", "Bo", "Cy", "Di", "Ed", "Fay", "Gil", "Hu");

  private final Set<Kind> unfolded = EnumSet.noneOf(Kind.class);

  private static ComparisonNote note(Kind kind, int author, String message) {
    return new ComparisonNote(kind, message, new TreeSet<>(List.of(author)));
  }

  /// Two flags of each of eight sides.
  private static List<ComparisonNote> flags() {
    var notes = new ArrayList<ComparisonNote>();
    for (int i = 0; i < NAMES.size(); i++) {
      notes.add(note(Kind.FIGURE_FLAGGED, i, NAMES.get(i) + ": too large"));
      notes.add(note(Kind.FIGURE_FLAGGED, i, NAMES.get(i) + ": too small"));
    }
    return notes;
  }

  private static List<String> lines(NotesView view) {
    return view.lookupAll(".flag-note > .label").stream()
        .map(Label.class::cast)
        .map(Label::getText)
        .toList();
  }

  @Test
  void sixteenFlagsOfEightAuthorsAreOneLineThatUnfolds(Fx fx) {
    fx.run(() -> {
      var view = new NotesView(flags(), NAMES, unfolded);
      String sum =
          "16 given figures are impossible for the papers of their pages: "
              + "Ada, Bo, Cy, Di, Ed, Fay, Gil and Hu.";
      assertEquals(List.of(sum), lines(view));
      ((Button) view.lookup(".button")).fire();
      assertEquals(17, lines(view).size());
      assertTrue(lines(view).contains("Hu: too small"));
      assertEquals(17, lines(new NotesView(flags(), NAMES, unfolded)).size());
      ((Button) view.lookup(".button")).fire();
      assertEquals(List.of(sum), lines(view));
    });
  }

  @Test
  void fewNotesAndThoseOfOtherKindsAreShownEach(Fx fx) {
    fx.run(() -> {
      List<ComparisonNote> notes =
          List.of(
              note(Kind.DIFFERENT_FIELDS, 0, "fields"),
              note(Kind.FIGURE_FLAGGED, 1, "one"),
              note(Kind.FIGURE_FLAGGED, 1, "two"));
      assertEquals(List.of("fields", "one", "two"), lines(new NotesView(notes, NAMES, unfolded)));
    });
  }
}
