package dev.byline.ui.contents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.FieldPlace;
import dev.byline.model.PaperId;
import dev.byline.sync.Hanging;
import dev.byline.ui.contents.ContentsModel.Contents;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.who.DecisionInForce;
import dev.byline.who.LibrarySource;
import dev.byline.who.UnattachedMarks.Candidate;
import dev.byline.who.UnattachedMarks.Unattached;
import dev.byline.workspace.LooseEnds.LooseEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The list of marks that belong to no paper.
@ExtendWith(FxExtension.class)
class UnattachedPaneTest {

  private static final Candidate SLOW =
      new Candidate(new PaperId("slow-walks"), "Slow Walks", "Ada Ames \u00b7 2022");

  /// A library with loose ends that goes by what it is told.
  private static final class Loose implements Contents {
    private final List<Unattached> all =
        new ArrayList<>(
            List.of(
                loose("Ada Ames. Slow Walks", "Star \u00b7 Note", List.of(SLOW)),
                loose("Misread", "Correction or removal", List.of())));
    private final List<String> told = new ArrayList<>();

    private static Unattached loose(String title, String what, List<Candidate> candidates) {
      var hanging =
          new Hanging(
              Set.of(),
              new FieldPlace.PaperKey(title, 0),
              title,
              Optional.empty(),
              Optional.empty());
      return new Unattached(new LooseEnd(hanging, Set.of(), List.of()), what, candidates);
    }

    @Override
    public List<LibrarySource> sources() {
      return List.of();
    }

    @Override
    public List<DecisionInForce> removed() {
      return List.of();
    }

    @Override
    public void remove(List<LibrarySource> sources) {}

    @Override
    public void restore(List<DecisionInForce> removals) {}

    @Override
    public List<Unattached> unattached() {
      return List.copyOf(all);
    }

    @Override
    public void attach(Unattached one, Candidate paper) {
      all.remove(one);
      told.add(one.title() + " -> " + paper.title());
    }

    @Override
    public void discard(Unattached one) {
      all.remove(one);
      told.add("discard " + one.title());
    }
  }

  @Test
  void eachIsAttachedOrDiscarded(Fx fx) {
    fx.run(() -> {
      var loose = new Loose();
      var model = new ContentsModel(loose, Runnable::run, Runnable::run);
      var place = new ContentsPlace(model, () -> {}, _ -> {});
      var scene = new Scene(place, 800, 560);
      place.open(ContentsPlace.Part.UNATTACHED);
      place.applyCss();
      place.layout();
      assertTrue(texts(place).contains("Star \u00b7 Note"), texts(place)::toString);
      assertTrue(texts(place).contains("Ada Ames \u00b7 2022"));
      assertTrue(texts(place).contains("No similar paper on the same pages"));
      List<Button> buttons = buttons(place);
      assertEquals(
          List.of("Attach", "Discard", "Discard"), buttons.stream().map(Button::getText).toList());
      assertEquals(
          "Attach the marks on \u201cAda Ames. Slow Walks\u201d to \u201cSlow Walks\u201d",
          buttons.getFirst().getAccessibleText());
      assertInstanceOf(ScrollPane.class, scene.getFocusOwner());
      buttons.getFirst().fire();
      model.refresh();
      place.layout();
      Button last = buttons(place).getFirst();
      Event.fireEvent(
          last,
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, false));
      model.refresh();
      assertEquals(List.of("Ada Ames. Slow Walks -> Slow Walks", "discard Misread"), loose.told);
      assertTrue(texts(place).contains("Nothing unattached"), texts(place)::toString);
    });
  }

  private static List<Button> buttons(Node node) {
    return all(node).stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> button.getText() != null && !button.getText().isEmpty())
        .toList();
  }

  private static List<String> texts(Node node) {
    return all(node).stream()
        .filter(Label.class::isInstance)
        .filter(Node::isVisible)
        .map(label -> ((Label) label).getText())
        .toList();
  }

  private static List<Node> all(Node node) {
    var all = new ArrayList<>(List.of(node));
    if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
      all.addAll(all(scroll.getContent()));
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> all.addAll(all(child)));
    }
    return all;
  }
}
