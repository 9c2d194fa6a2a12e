package dev.byline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.ui.browse.Shell;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.kit.Zoom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every state of the window, in both themes and in all sizes.
@ExtendWith(FxExtension.class)
class ScreensTest {

  private final Snapshots screens = new Snapshots(Invented.sources(), Invented.library());

  static Stream<Snapshots.Look> looks() {
    return Stream.of(
        new Snapshots.Look(Theme.LIGHT, 800, 560, 1),
        new Snapshots.Look(Theme.LIGHT, 1440, 900, 1),
        new Snapshots.Look(Theme.DARK, 1440, 900, 1));
  }

  /// All is looked for at once: to make the states takes longer than to look at them.
  @ParameterizedTest
  @MethodSource("looks")
  void everyStateCanBeReadAndHeardAndShowsTheFocus(Snapshots.Look look, Fx fx) {
    var faults = new TreeSet<String>();
    for (Snapshots.State state : Snapshots.State.values()) {
      fx.run(() -> {
        List<Node> nodes = visible(screens.scene(state, look).getRoot());
        for (Node node : nodes) {
          Stream.of(cutOff(node), weak(node), silent(node))
              .flatMap(Optional::stream)
              .forEach(faults::add);
        }
        nodes.forEach(node -> blind(node).ifPresent(faults::add));
      });
    }
    assertEquals(new TreeSet<>(), faults);
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

  @Test
  void noLabelIsCutOffAtTwiceTheSize(Fx fx) {
    var cut = new TreeSet<String>();
    for (Snapshots.State state : Snapshots.State.values()) {
      fx.run(() -> {
        Scene scene = screens.scene(state, new Snapshots.Look(Theme.LIGHT, 1440, 900, 1));
        ((Shell) scene.getRoot()).zoom().set(new Zoom(200));
        Picture.layOut(scene);
        visible(scene.getRoot()).forEach(node -> cutOff(node).ifPresent(cut::add));
        Node bar = scene.getRoot().lookup(".top-bar");
        assertEquals(0, bar.localToScene(bar.getLayoutBounds()).getMinY(), state.toString());
      });
    }
    assertEquals(new TreeSet<>(), cut);
  }

  /// Rows too are read aloud.
  private static Optional<String> silent(Node node) {
    boolean isToBeHeard =
        node.isFocusTraversable()
            || node instanceof ButtonBase
            || (node instanceof ListCell<?> row && row.getGraphic() != null);
    boolean speaks =
        node.getAccessibleText() != null
            || (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank());
    return isToBeHeard && !speaks ? Optional.of("Silent: " + node) : Optional.empty();
  }

  /// What takes the focus and does not show it. A list shows it on one of its rows.
  private static Optional<String> blind(Node node) {
    if (!(node instanceof Region region)
        || !node.isFocusTraversable()
        || node instanceof ListView<?>) {
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
    double contrast = contrast(ink, behind(text));
    return contrast < 4.5
        ? Optional.of("Weak: %s %.2f".formatted(text.getText(), contrast))
        : Optional.empty();
  }

  /// Text of a disabled control is meant to be weak.
  private static boolean isFullyShown(Node node) {
    return !node.isDisabled();
  }

  /// The colour behind a text: the fills of its parents, the nearest on top.
  private static Color behind(Node node) {
    var fills = new ArrayList<Color>();
    for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof Region region && region.getBackground() != null) {
        fills.addAll(colours(region.getBackground()).reversed());
      }
      if (!fills.isEmpty() && fills.getLast().isOpaque()) {
        break;
      }
    }
    Color seen = fills.getLast();
    for (Color fill : fills.reversed()) {
      seen = over(fill, seen);
    }
    return seen;
  }

  private static List<Color> colours(Background background) {
    return background.getFills().stream()
        .map(fill -> fill.getFill() instanceof Color colour ? colour : null)
        .filter(Objects::nonNull)
        .filter(colour -> colour.getOpacity() > 0)
        .toList();
  }

  private static Color over(Color top, Color bottom) {
    return bottom.interpolate(
        Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity());
  }

  /// The contrast of two colours by WCAG 2.1, 1 to 21.
  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
