package dev.byline.app.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.app.window.Invented;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Texts, edges of controls, the focus and scroll bars stand out in every theme, by WCAG 2.1.
@ExtendWith(FxExtension.class)
class ControlContrastTest {

  /// States that together have every kind of control.
  private static final Set<WindowPictures.State> STATES =
      EnumSet.of(
          WindowPictures.State.AUTHOR_MORE,
          WindowPictures.State.AUTHOR_EDITED,
          WindowPictures.State.ADD_PAPER,
          WindowPictures.State.FILTERS,
          WindowPictures.State.SETTINGS,
          WindowPictures.State.SIDEBAR,
          WindowPictures.State.SAVE_SEARCH,
          WindowPictures.State.PALETTE,
          WindowPictures.State.REVIEW,
          WindowPictures.State.TAGGING,
          WindowPictures.State.COMPARE,
          WindowPictures.State.RANKING,
          WindowPictures.State.WHO,
          WindowPictures.State.NETWORK_PATH);

  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
  private static final PseudoClass VISIBLY = PseudoClass.getPseudoClass("focus-visible");

  /// Of parts of controls, and of texts of what cannot be used now.
  private static final double PART = 3;

  private static final double LONGEST_THUMB = 24;

  private final WindowPictures screens = new WindowPictures(Invented.sources(), Invented.library());

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everythingStandsOut(Theme theme, Fx fx) {
    var faults = new TreeSet<String>();
    for (WindowPictures.State state : STATES) {
      fx.run(() -> {
        Scene scene = screens.scene(state, new WindowPictures.Look(theme, 1440, 900, 1));
        List<Node> nodes = visible(scene.getRoot());
        for (Node node : nodes) {
          text(node, theme).ifPresent(faults::add);
          edge(node).ifPresent(faults::add);
          thumb(node).ifPresent(faults::add);
        }
        nodes.forEach(node -> focus(node).ifPresent(faults::add));
      });
    }
    assertEquals(new TreeSet<>(), faults);
  }

  /// Nobody can drag a thumb of a few pixels.
  @ParameterizedTest
  @EnumSource(Theme.class)
  void thumbsAreLongEnoughWhereTheListIsLong(Theme theme, Fx fx) {
    fx.run(() -> {
      var list = new ListView<Integer>();
      list.getItems().addAll(Collections.nCopies(100_000, 1));
      var bar = new ScrollBar();
      bar.setVisibleAmount(0.001);
      var root = new VBox(list, bar);
      root.getStyleClass().add("shell");
      var scene = new Scene(root, 300, 300);
      theme.apply(scene);
      ScenePicture.layOut(scene);
      for (Node node : root.lookupAll(".scroll-bar")) {
        if (node instanceof ScrollBar one && one.lookup(".thumb") instanceof Region thumb) {
          boolean isUpright = one.getOrientation() == Orientation.VERTICAL;
          double length = isUpright ? thumb.getHeight() : thumb.getWidth();
          assertTrue(!one.isVisible() || length >= LONGEST_THUMB, one + " " + length);
        }
      }
    });
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

  private static double opacity(Node node) {
    double opacity = 1;
    for (Node one = node; one != null; one = one.getParent()) {
      opacity *= one.getOpacity();
    }
    return opacity;
  }

  private static double seen(Color colour, Node node, Color behind) {
    double opacity = colour.getOpacity() * opacity(node);
    return SeenColours.contrast(
        behind.interpolate(colour.deriveColor(0, 1, 1, 1 / colour.getOpacity()), opacity), behind);
  }

  private static String name(Node node) {
    return node.getTypeSelector() + " " + node.getStyleClass();
  }

  private static Optional<String> text(Node node, Theme theme) {
    if (!(node instanceof Text text)
        || text.getText().isBlank()
        || !(text.getFill() instanceof Color ink)
        || ink.getOpacity() == 0
        || isSteppingBack(text)) {
      return Optional.empty();
    }
    double needed = text.isDisabled() ? PART : theme == Theme.HIGH_CONTRAST ? 7 : 4.5;
    double contrast = seen(ink, text, SeenColours.behind(text));
    return contrast < needed
        ? Optional.of(
            "Text: %s %.2f (%s)"
                .formatted(text.getText(), contrast, name(text.getParent()) + opacity(text)))
        : Optional.empty();
  }

  /// People beside the path that is shown step back on purpose.
  private static boolean isSteppingBack(Text text) {
    return isIn(text, ".chart") && opacity(text) < 1;
  }

  /// A control that is not told by its text alone has an edge, or is of another colour.
  private static Optional<String> edge(Node node) {
    Optional<Region> part =
        switch (node) {
          case CheckBox box -> Optional.ofNullable((Region) box.lookup(".box"));
          case RadioButton button -> Optional.ofNullable((Region) button.lookup(".radio"));
          case TextInputControl input when !isIn(input, ".field-row") && hasOwnEdge(input) ->
              Optional.of(input);
          case ComboBoxBase<?> box -> Optional.of(box);
          // A tile is told by its texts.
          case Button button when hasFill(button) && !isIn(button, ".tile") -> Optional.of(button);
          default -> Optional.empty();
        };
    return part.filter(region -> !region.isDisabled())
        .flatMap(region -> {
          double contrast = best(region);
          return contrast < PART
              ? Optional.of("Edge: %s %.2f".formatted(name(node), contrast))
              : Optional.empty();
        });
  }

  private static boolean isIn(Node node, String style) {
    for (Node one = node; one != null; one = one.getParent()) {
      if (one.getStyleClass().contains(style.substring(1))) {
        return true;
      }
    }
    return false;
  }

  /// A text that is read and selected looks like text, and the field of the palette is its card.
  private static boolean hasOwnEdge(TextInputControl input) {
    return input.isEditable() && !input.getStyleClass().contains("palette-field");
  }

  private static boolean hasFill(Button button) {
    return button.getBackground() != null
        && SeenColours.colours(button.getBackground()).stream().anyMatch(Color::isOpaque);
  }

  private static double best(Region region) {
    Color behind = SeenColours.behind(region);
    return edges(region).mapToDouble(colour -> seen(colour, region, behind)).max().orElse(1);
  }

  /// The colours at the edge of a region: of its border, and the outermost of its fills.
  private static Stream<Color> edges(Region region) {
    Stream<Color> border =
        region.getBorder() == null
            ? Stream.of()
            : region.getBorder().getStrokes().stream().flatMap(ControlContrastTest::colours);
    Stream<Color> fill =
        region.getBackground() == null
            ? Stream.of()
            : SeenColours.colours(region.getBackground()).stream().limit(1);
    return Stream.concat(border, fill).filter(colour -> colour.getOpacity() > 0);
  }

  private static Stream<Color> colours(BorderStroke stroke) {
    return Stream.of(
            stroke.getTopStroke(),
            stroke.getRightStroke(),
            stroke.getBottomStroke(),
            stroke.getLeftStroke())
        .filter(Color.class::isInstance)
        .map(Color.class::cast);
  }

  private static Optional<String> thumb(Node node) {
    if (!(node instanceof ScrollBar bar)
        || !(bar.lookup(".thumb") instanceof Region thumb)
        || thumb.getBackground() == null) {
      return Optional.empty();
    }
    double contrast = best(thumb);
    return contrast < PART
        ? Optional.of("Thumb: %s %.2f".formatted(name(bar.getParent()), contrast))
        : Optional.empty();
  }

  /// The focus that a key has brought changes something by 3:1 to what is around it, and to the
  /// control itself.
  private static Optional<String> focus(Node node) {
    if (!(node instanceof Region region)
        || !node.isFocusTraversable()
        || node.isDisabled()
        || node instanceof ListView<?>
        || node instanceof TreeView<?>
        || node instanceof ListCell<?>) {
      return Optional.empty();
    }
    List<Color> before = parts(region);
    focus(region, true);
    List<Color> after = new ArrayList<>(parts(region));
    before.forEach(after::remove);
    Color around = SeenColours.behind(region);
    Optional<Color> own =
        node instanceof ButtonBase && region.getBackground() != null
            ? SeenColours.colours(region.getBackground()).stream()
                .filter(Color::isOpaque)
                .reduce((_, last) -> last)
            : Optional.empty();
    double contrast =
        after.stream()
            .mapToDouble(colour ->
                Math.min(
                    seen(colour, region, around),
                    own.filter(fill -> isInset(region))
                        .map(fill -> SeenColours.contrast(colour, fill))
                        .orElse(21.0)))
            .max()
            .orElse(1);
    focus(region, false);
    return contrast < PART
        ? Optional.of("Focus: %s %.2f %s".formatted(name(node), contrast, after))
        : Optional.empty();
  }

  /// True if the ring is drawn next to the control's own colour.
  private static boolean isInset(Region region) {
    return region.getBorder() == null
        || region.getBorder().getStrokes().stream()
            .noneMatch(stroke -> stroke.getInsets().getTop() < 0);
  }

  private static void focus(Region region, boolean isFocused) {
    region.pseudoClassStateChanged(FOCUSED, isFocused);
    region.pseudoClassStateChanged(VISIBLY, isFocused);
    region.applyCss();
  }

  /// The colours of a control, and of the part of it that is drawn apart.
  private static List<Color> parts(Region region) {
    Stream<Region> parts =
        Stream.of(".box", ".radio", ".thumb")
            .map(region::lookup)
            .filter(Region.class::isInstance)
            .map(Region.class::cast);
    return Stream.concat(Stream.of(region), parts).flatMap(ControlContrastTest::edges).toList();
  }
}
