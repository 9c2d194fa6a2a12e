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
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every state of the window, in both themes and in all sizes.
@ExtendWith(FxExtension.class)
class ScreensTest {

  private final Snapshots screens = new Snapshots(Invented.sources(), Invented.library());

  static Stream<Snapshots.Look> looks() {
    return Stream.of(
        new Snapshots.Look(Theme.LIGHT, 800, 560, 1), new Snapshots.Look(Theme.DARK, 1440, 900, 1));
  }

  private void forEachNode(Snapshots.Look look, Fx fx, Consumer<Node> check) {
    for (Snapshots.State state : Snapshots.State.values()) {
      fx.run(() -> {
        Scene scene = screens.scene(state, look);
        visible(scene.getRoot()).forEach(check);
      });
    }
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

  @ParameterizedTest
  @MethodSource("looks")
  void noLabelIsCutOff(Snapshots.Look look, Fx fx) {
    var cut = new TreeSet<String>();
    forEachNode(look, fx, node -> cutOff(node).ifPresent(cut::add));
    assertEquals(new TreeSet<>(), cut);
  }

  private static Optional<String> cutOff(Node node) {
    return node instanceof Labeled labeled
            && labeled.lookup(".text") instanceof Text text
            && labeled.equals(text.getParent())
            && labeled.getText() != null
            && !text.getText().equals(labeled.getText())
        ? Optional.of(labeled.getText() + " -> " + text.getText())
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

  @ParameterizedTest
  @MethodSource("looks")
  void everyControlSaysWhatItIs(Snapshots.Look look, Fx fx) {
    var silent = new TreeSet<String>();
    forEachNode(
        look,
        fx,
        node -> {
          boolean control =
              node instanceof ButtonBase
                  || node instanceof TextInputControl
                  || node instanceof ListView<?>;
          boolean speaks =
              node.getAccessibleText() != null
                  || (node instanceof ButtonBase button && !button.getText().isBlank());
          if (control && !speaks) {
            silent.add(node.toString());
          }
        });
    assertEquals(new TreeSet<>(), silent);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void whateverTakesTheFocusShowsIt(Theme theme, Fx fx) {
    var blind = new TreeSet<String>();
    forEachNode(
        new Snapshots.Look(theme, 1440, 900, 1),
        fx,
        node -> {
          // A list shows the focus on one of its rows.
          if (node instanceof Region region
              && node.isFocusTraversable()
              && !(node instanceof ListView<?>)) {
            Object before = look(region, false);
            if (before.equals(look(region, true))) {
              blind.add(node.getTypeSelector() + " " + node.getStyleClass());
            }
            look(region, false);
          }
        });
    assertEquals(new TreeSet<>(), blind);
  }

  /// All of which a region is drawn, with the focus got by a key or without.
  private static List<Object> look(Region region, boolean focused) {
    region.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), focused);
    region.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), focused);
    region.applyCss();
    return Arrays.asList(region.getBackground(), region.getBorder(), region.getEffect());
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyTextStandsOutFromItsBackground(Theme theme, Fx fx) {
    var weak = new TreeSet<String>();
    forEachNode(
        new Snapshots.Look(theme, 1440, 900, 1),
        fx,
        node -> {
          if (node instanceof Text text
              && !text.getText().isBlank()
              && text.getFill() instanceof Color ink
              && isFullyShown(text)) {
            double contrast = contrast(ink, behind(text));
            if (contrast < 4.5) {
              weak.add("%s %.2f".formatted(text.getText(), contrast));
            }
          }
        });
    assertEquals(new TreeSet<>(), weak);
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
