package dev.byline.app.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.app.window.Invented;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Theme;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The window as a screen reader walks it: each control has a role, a name and the state that is
/// seen.
@ExtendWith(FxExtension.class)
class AccessibleTreeTest {

  /// Roles of what only holds other nodes, and says nothing.
  private static final Set<AccessibleRole> MUTE =
      EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT);

  private final WindowPictures screens = new WindowPictures(Invented.sources(), Invented.library());

  @ParameterizedTest
  @EnumSource(
      value = WindowPictures.State.class,
      names = {
        "AUTHOR_MORE",
        "AUTHOR_EDITED",
        "ADD_PAPER",
        "FILTERS",
        "SETTINGS",
        "SIDEBAR",
        "PALETTE",
        "REVIEW",
        "TAGGING",
        "COMPARE",
        "RANKING",
        "WHO_ONE",
        "NETWORK_PATH",
        "SELECTED"
      })
  void everyControlHasARoleANameAndItsState(WindowPictures.State state, Fx fx) {
    var faults = new TreeSet<String>();
    fx.run(() ->
        walk(
            screens.scene(state, new WindowPictures.Look(Theme.LIGHT, 1100, 800, 1)).getRoot(),
            faults));
    assertEquals(new TreeSet<>(), faults);
  }

  private static void walk(Node node, Set<String> faults) {
    if (!node.isVisible()) {
      return;
    }
    if (isControl(node)) {
      Stream.of(role(node), name(node), state(node))
          .flatMap(Optional::stream)
          .forEach(
              fault -> faults.add(fault + ": " + node.getTypeSelector() + node.getStyleClass()));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, faults));
    }
  }

  private static boolean isControl(Node node) {
    // The cell of a combo box is told by the box.
    boolean isRow =
        node instanceof ListCell<?> cell
            && !cell.isEmpty()
            && !(cell.getParent() instanceof ComboBoxBase<?>);
    return node instanceof ButtonBase
        || node instanceof TextInputControl
        || isRow
        || node.isFocusTraversable();
  }

  private static Optional<String> role(Node node) {
    AccessibleRole role = node.getAccessibleRole();
    boolean isMute = role == null || MUTE.contains(role);
    return isMute ? Optional.of("no role") : Optional.empty();
  }

  /// A name is of letters: a sign alone is not said, or is said as what it looks like.
  private static Optional<String> name(Node node) {
    String said = said(node);
    boolean isName = said != null && said.codePoints().anyMatch(Character::isLetterOrDigit);
    // A page that scrolls is told by what is on it.
    return isName || node instanceof ScrollPane
        ? Optional.empty()
        : Optional.of("no name but \"" + said + "\"");
  }

  private static @Nullable String said(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      return labeled.getText();
    }
    return node instanceof TextInputControl input ? input.getPromptText() : null;
  }

  private static Optional<String> state(Node node) {
    Optional<Object> seen =
        switch (node) {
          case ToggleButton toggle -> Optional.of(toggle.isSelected());
          case CheckBox box -> Optional.of(box.isSelected());
          default -> Optional.empty();
        };
    if (seen.isPresent()) {
      Object told = node.queryAccessibleAttribute(AccessibleAttribute.SELECTED);
      return seen.get().equals(told)
          ? Optional.empty()
          : Optional.of("selected is told as " + told);
    }
    if (node instanceof ListView<?> list) {
      Object told = list.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT);
      return Objects.equals(list.getItems().size(), told)
          ? Optional.empty()
          : Optional.of("items are told as " + told);
    }
    if (node instanceof TreeView<?> || !node.isDisabled()) {
      return Optional.empty();
    }
    Object told = node.queryAccessibleAttribute(AccessibleAttribute.DISABLED);
    return Boolean.TRUE.equals(told) ? Optional.empty() : Optional.of("disabled is not told");
  }
}
