package dev.byline.ui.window;

import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.EventTarget;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/// All commands of a window. Keys, palette and sheet of keys are made of it, so that none of them
/// can know a command the others do not.
public final class CommandTable {

  private final List<Command> commands = new ArrayList<>();
  private final BooleanProperty singleKeys = new SimpleBooleanProperty(this, "singleKeys", true);

  /// True if keys that write a character, such as `S` or `/`, are commands outside of texts. Speech
  /// input and a hand that slips press them unasked, so that they can be switched off (WCAG 2.1.4).
  public BooleanProperty singleKeys() {
    return singleKeys;
  }

  /// Adds commands behind those that are there.
  ///
  /// @throws IllegalArgumentException if a command is there already
  public void add(Collection<Command> more) {
    commands.addAll(more);
    Set<CommandName> seen = EnumSet.noneOf(CommandName.class);
    for (Command command : commands) {
      if (!seen.add(command.name())) {
        throw new IllegalArgumentException("Twice in the table of commands: " + command.id());
      }
    }
  }

  /// All commands, with the keys that work at present.
  public List<Command> all() {
    return commands.stream().map(command -> command.withKeys(this::works)).toList();
  }

  private boolean works(KeyCombination key) {
    return singleKeys.get() || !writes(key);
  }

  /// `text` with the key behind it by which `name` can be given at present: `Star (S)`.
  public String withKey(String text, CommandName name) {
    return all().stream()
        .filter(command -> command.name() == name)
        .flatMap(command -> command.key().stream())
        .map(key -> Wording.of("command.withKey", text, key))
        .findFirst()
        .orElse(text);
  }

  /// The commands that can be done now.
  public List<Command> possible() {
    return all().stream().filter(command -> command.possible().getAsBoolean()).toList();
  }

  /// Does what the command `name` says, where it can be done now.
  public void run(CommandName name) {
    possible().stream()
        .filter(command -> command.name() == name)
        .forEach(command -> command.action().run());
  }

  /// The command that `event` asks for.
  public Optional<Command> asked(KeyEvent event) {
    return commands.stream()
        .filter(
            command -> command.keys().stream().anyMatch(key -> works(key) && isMeant(key, event)))
        .filter(command -> command.possible().getAsBoolean())
        .findFirst();
  }

  /// A key that writes a character, selects all or takes back what was written is a command only
  /// where nothing is written.
  private static boolean isMeant(KeyCombination key, KeyEvent event) {
    boolean isOfText = writes(key) || isEditing(key);
    return key.match(event)
        && !(isOfText && event.getTarget() instanceof TextInputControl)
        && !(selectsAll(key) && isReadOnlyText(event.getTarget()))
        && !(writes(key) && TypeAhead.takes(event));
  }

  /// True if `target` is a text that is read and selected, not written.
  private static boolean isReadOnlyText(EventTarget target) {
    return target instanceof Node node && node.getAccessibleRole() == AccessibleRole.TEXT_AREA;
  }

  private static boolean isEditing(KeyCombination key) {
    return key instanceof KeyCodeCombination code
        && switch (code.getCode()) {
          case Z, Y -> true;
          default -> selectsAll(key);
        };
  }

  private static boolean selectsAll(KeyCombination key) {
    return key instanceof KeyCodeCombination code
        && code.getCode() == KeyCode.A
        && code.getShift() != ModifierValue.DOWN;
  }

  private static boolean writes(KeyCombination key) {
    return key instanceof KeyCodeCombination code
        && !code.getCode().isFunctionKey()
        && code.getCode() != KeyCode.ESCAPE
        && key.getShortcut() != ModifierValue.DOWN
        && key.getControl() != ModifierValue.DOWN
        && key.getAlt() != ModifierValue.DOWN;
  }
}
