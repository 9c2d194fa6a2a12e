package dev.byline.app.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.Repetitions;
import dev.byline.app.window.Invented;
import dev.byline.parse.LineLabel;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.kit.ZoomLevel;
import dev.byline.ui.shell.WindowShell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Properties of every state of the window, in both themes, in several sizes and zoomed.
@ExtendWith(FxExtension.class)
class ScreensTest {

  private final WindowPictures screens = new WindowPictures(Invented.sources(), Invented.library());

  /// A window of some size, everything in it `percent` large.
  record View(Theme theme, int width, int height, int percent, Set<WindowPictures.State> states) {}

  /// The smallest window is seen twice as large as it is: whatever fits into it then, fits into it
  /// as it is, where NarrowWindowTest and WindowSizesTest look at it too.
  static Stream<View> views() {
    var all = EnumSet.allOf(WindowPictures.State.class);
    var few =
        EnumSet.of(
            WindowPictures.State.AUTHOR_MORE,
            WindowPictures.State.PAPER,
            WindowPictures.State.REVIEW,
            WindowPictures.State.COMPARE,
            WindowPictures.State.RANKING,
            WindowPictures.State.NETWORK_PATH);
    return Stream.of(
            new View(Theme.LIGHT, 800, 560, 200, all),
            new View(Theme.DARK, 1440, 900, 100, few),
            new View(Theme.LIGHT, 3840, 2160, 100, few),
            new View(Theme.LIGHT, 3840, 2160, 200, few),
            new View(Theme.DARK, 1440, 900, 100, all),
            new View(Theme.LIGHT, 800, 560, 100, all),
            new View(Theme.LIGHT, 1440, 900, 100, all),
            new View(Theme.LIGHT, 1440, 900, 200, all))
        .limit(Repetitions.of(4, 8));
  }

  /// All is looked for at once: to make the states takes longer than to look at them.
  @ParameterizedTest
  @MethodSource("views")
  void everyStateCanBeReadAndHeardAndShowsTheFocus(View view, Fx fx) {
    var look = new WindowPictures.Look(view.theme(), view.width(), view.height(), 1);
    var faults = new TreeSet<String>();
    for (WindowPictures.State state : view.states()) {
      fx.run(() -> {
        Scene scene = screens.scene(state, look);
        if (view.percent() != 100) {
          ((WindowShell) scene.getRoot()).zoom().set(new ZoomLevel(view.percent()));
          ScenePicture.layOut(scene);
        }
        List<Node> nodes = visible(scene.getRoot());
        for (Node node : nodes) {
          Stream.of(cutOff(node), lost(node), weak(node), silent(node))
              .flatMap(Optional::stream)
              .forEach(fault -> faults.add(state + ": " + fault));
        }
        nodes.forEach(node -> blind(node).ifPresent(fault -> faults.add(state + ": " + fault)));
      });
    }
    assertEquals(new TreeSet<>(), faults);
  }

  @ParameterizedTest
  @EnumSource(
      value = WindowPictures.State.class,
      names = {"AUTHOR_MORE", "FILTERS", "REVIEW", "COMPARE_GROUPS", "WHO_ONE", "NETWORK_PATH"})
  void theTabKeyComesToEveryControl(WindowPictures.State state, Fx fx) {
    fx.run(() -> {
      Scene scene = screens.scene(state, new WindowPictures.Look(Theme.LIGHT, 1440, 900, 1));
      // Only in a window that is shown can a node have the focus.
      var stage = new Stage();
      stage.setScene(scene);
      stage.show();
      ScenePicture.layOut(scene);
      List<Node> controls =
          visible(scene.getRoot()).stream()
              .filter(node -> node.isFocusTraversable() && !node.isDisabled())
              .toList();
      controls.getFirst().requestFocus();
      var reached = new HashSet<Node>();
      while (reached.add(scene.getFocusOwner())) {
        scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
      }
      assertEquals(
          List.of(), controls.stream().filter(control -> !reached.contains(control)).toList());
      stage.close();
    });
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyKindOfLineHasAColourOfItsOwn(Theme theme, Fx fx) {
    fx.run(() -> {
      Scene scene =
          screens.scene(WindowPictures.State.REVIEW, new WindowPictures.Look(theme, 1440, 900, 1));
      var legend = (Pane) scene.getRoot().lookup(".legend");
      var bars =
          Arrays.stream(LineLabel.Kind.values())
              .filter(kind -> kind != LineLabel.Kind.LAYOUT)
              .map(ScreensTest::bar)
              .toList();
      legend.getChildren().setAll(bars);
      ScenePicture.layOut(scene);
      var seen =
          bars.stream().map(bar -> SeenColours.colours(bar.getBackground()).getFirst()).toList();
      assertEquals(seen.size(), Set.copyOf(seen).size(), seen.toString());
      for (int i = 0; i < seen.size(); i++) {
        double contrast = SeenColours.contrast(seen.get(i), SeenColours.behind(bars.get(i)));
        assertTrue(contrast >= 4.5, bars.get(i).getStyleClass() + " " + contrast);
      }
    });
  }

  private static Region bar(LineLabel.Kind kind) {
    var bar = new Region();
    String style = "kind-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    bar.getStyleClass().addAll("line-bar", style);
    return bar;
  }

  private static List<Node> visible(Node node) {
    var nodes = new ArrayList<Node>();
    if (node.isVisible()) {
      nodes.add(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> nodes.addAll(visible(child)));
      }
    }
    return nodes;
  }

  private static Optional<String> cutOff(Node node) {
    return node instanceof Labeled labeled
            && labeled.lookup(".text") instanceof Text text
            && labeled.equals(text.getParent())
            && labeled.getText() != null
            && !text.getText().equals(labeled.getText())
        ? Optional.of("Cut off: " + labeled.getText() + " -> " + text.getText())
        : Optional.empty();
  }

  /// What is written where no scrolling brings all of it into sight.
  private static Optional<String> lost(Node node) {
    boolean isWritten =
        node instanceof TextInputControl
            || (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank());
    return isWritten && !isWithinReach(node) ? Optional.of("Lost: " + node) : Optional.empty();
  }

  private static boolean isWithinReach(Node node) {
    Bounds at = node.localToScene(node.getLayoutBounds());
    for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
      Bounds around = parent.localToScene(parent.getLayoutBounds());
      if (parent instanceof ScrollPane pane) {
        boolean scrolls = pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
        Node page = pane.getContent();
        Bounds all = page.localToScene(page.getLayoutBounds());
        if (!isWithin(at, scrolls ? all : around) || !isWithinHeight(at, all)) {
          return false;
        }
        at = around;
      } else if (parent instanceof ListView<?>) {
        if (!isWithin(at, around)) {
          return false;
        }
        at = around;
      }
    }
    Bounds window = node.getScene().getRoot().getLayoutBounds();
    return isWithin(at, window) && isWithinHeight(at, window);
  }

  /// Whether `part` is between the left and the right end of `whole`, sums of widths not being
  /// exact.
  private static boolean isWithin(Bounds part, Bounds whole) {
    return part.getMinX() >= whole.getMinX() - 1 && part.getMaxX() <= whole.getMaxX() + 1;
  }

  private static boolean isWithinHeight(Bounds part, Bounds whole) {
    return part.getMinY() >= whole.getMinY() - 1 && part.getMaxY() <= whole.getMaxY() + 1;
  }

  /// Rows too are read aloud.
  private static Optional<String> silent(Node node) {
    boolean isToBeHeard =
        node.isFocusTraversable()
            || node instanceof ButtonBase
            || (node instanceof ListCell<?> row && isShown(row.getGraphic()));
    boolean speaks =
        node.getAccessibleText() != null
            || (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank());
    return isToBeHeard && !speaks ? Optional.of("Silent: " + node) : Optional.empty();
  }

  /// An empty row may keep what it shows for the next paper or author.
  private static boolean isShown(@Nullable Node content) {
    return content != null && content.isVisible();
  }

  /// What takes the focus and does not show it. A list or a tree shows it on one of its rows.
  private static Optional<String> blind(Node node) {
    if (!(node instanceof Region region)
        || !node.isFocusTraversable()
        || node instanceof ListView<?>
        || node instanceof TreeView<?>) {
      return Optional.empty();
    }
    Object before = look(region, false);
    boolean same = before.equals(look(region, true));
    look(region, false);
    return same
        ? Optional.of("Blind: " + node.getTypeSelector() + " " + node.getStyleClass())
        : Optional.empty();
  }

  /// All of which a region is drawn, with the focus got by a key or without.
  private static List<Object> look(Region region, boolean focused) {
    region.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), focused);
    region.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), focused);
    region.applyCss();
    return Arrays.asList(region.getBackground(), region.getBorder(), region.getEffect());
  }

  /// A text that does not stand out from its background.
  private static Optional<String> weak(Node node) {
    if (!(node instanceof Text text)
        || text.getText().isBlank()
        || !(text.getFill() instanceof Color ink)
        || !isFullyShown(text)) {
      return Optional.empty();
    }
    double contrast = SeenColours.contrast(ink, SeenColours.behind(text));
    return contrast < 4.5
        ? Optional.of("Weak: %s %.2f".formatted(text.getText(), contrast))
        : Optional.empty();
  }

  /// Text of a disabled control is meant to be weak.
  private static boolean isFullyShown(Node node) {
    return !node.isDisabled();
  }
}
