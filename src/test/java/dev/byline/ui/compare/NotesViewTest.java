package dev.byline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.FigureKind;
import dev.byline.stats.ComparisonNote;
import dev.byline.stats.ComparisonNote.Kind;
import dev.byline.stats.citations.FigureFlag;
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

  private static ComparisonNote flag(int author, int score) {
    return new ComparisonNote(
        new TreeSet<>(List.of(author)),
        new ComparisonNote.Flagged(new FigureFlag.AboveHundred(FigureKind.AI_SCORE, score)));
  }

  /// Two flags of each of eight sides.
  private static List<ComparisonNote> flags() {
    var notes = new ArrayList<ComparisonNote>();
    for (int i = 0; i < NAMES.size(); i++) {
      notes.add(flag(i, 101));
      notes.add(flag(i, 102));
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
      assertTrue(lines(view).contains("Hu: An AI score of 102 is above 100."));
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
              new ComparisonNote(new TreeSet<>(List.of(0, 1)), ComparisonNote.Plain.FIELDS),
              flag(1, 101),
              flag(1, 102));
      assertEquals(
          List.of(
              "Ada and Bo work in different fields. Fields differ in how much they publish and"
                  + " cite.",
              "Bo: An AI score of 101 is above 100.",
              "Bo: An AI score of 102 is above 100."),
          lines(new NotesView(notes, NAMES, unfolded)));
    });
  }
}
