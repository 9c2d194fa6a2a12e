package dev.byline.ui.window;

import dev.byline.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCombination;

/// Something the window can be told to do: by a key, in the palette, and on the sheet of keys.
///
/// @param keys those of its keys that work, the first of which is shown
/// @param state what a setting says at present; empty for what is no setting
/// @param possible whether there is something to be done now
public record Command(
    CommandName name,
    List<KeyCombination> keys,
    Supplier<String> state,
    BooleanSupplier possible,
    Runnable action) {

  /// The subjects of commands, in the order of the sheet of keys.
  public enum Group {
    SEARCH,
    GO,
    PAPERS,
    EXPORT,
    MARKS,
    LIBRARY,
    VIEW;

    public String text() {
      return Wording.named("command.group", this);
    }
  }

  public Command {
    keys = List.copyOf(keys);
  }

  /// A command that can always be given.
  public static Command of(CommandName name, Runnable action) {
    return new Command(name, name.keys(), () -> "", () -> true, action);
  }

  /// This command as one that changes a setting.
  public Command stating(Supplier<String> newState) {
    return new Command(name, keys, newState, possible, action);
  }

  /// This command as one that can be done only where `newPossible` says so.
  public Command where(BooleanSupplier newPossible) {
    return new Command(name, keys, state, newPossible, action);
  }

  /// This command with those of its keys that `usable` accepts.
  Command withKeys(Predicate<KeyCombination> usable) {
    List<KeyCombination> left = keys.stream().filter(usable).toList();
    return new Command(name, left, state, possible, action);
  }

  public String id() {
    return name.id();
  }

  public Group group() {
    return name.group();
  }

  public String text() {
    return name.text();
  }

  public boolean isSetting() {
    return !state.get().isEmpty();
  }

  /// The key to be shown, as it stands on this computer's keyboard.
  public Optional<String> key() {
    return shownKeys().stream().findFirst();
  }

  /// The keys that are told of: the first, and what it may be said by without a modifier.
  public List<String> shownKeys() {
    return IntStream.range(0, keys.size())
        .filter(i -> i == 0 || isPlain(keys.get(i)))
        .mapToObj(i -> shown(keys.get(i)))
        .toList();
  }

  private static boolean isPlain(KeyCombination key) {
    return key.getName().indexOf('+') < 0;
  }

  /// As people write it: `Ctrl Shift F`, `Ctrl +`, `/`.
  private static String shown(KeyCombination key) {
    return switch (key.getName()) {
      case "Slash" -> "/";
      case "Esc" -> "Esc";
      default -> key.getDisplayText().replaceAll("(?<=.)\\+(?=.)", " ");
    };
  }
}
