package dev.byline.ui.window;

import dev.byline.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCombination;

/// Something the window can be told to do: by a key, in the palette, and on the sheet of keys.
///
/// @param id names it in the texts: `command.ID`
/// @param keys ways to say it on the keyboard, the first of which is shown
/// @param state what a setting says at present; empty for what is no setting
/// @param possible whether there is something to be done now
public record Command(
    String id,
    Group group,
    List<KeyCombination> keys,
    Supplier<String> state,
    BooleanSupplier possible,
    Runnable action) {

  /// What commands are about, in the order of the sheet of keys.
  public enum Group {
    SEARCH,
    GO,
    PAPERS,
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
  ///
  /// @param keys as [KeyCombination#valueOf] reads them: `Shortcut+K`
  public static Command of(Group group, String id, Runnable action, String... keys) {
    return new Command(id, group, combinations(keys), () -> "", () -> true, action);
  }

  /// This command as one that changes a setting.
  public Command stating(Supplier<String> newState) {
    return new Command(id, group, keys, newState, possible, action);
  }

  /// This command as one that can be done only where `newPossible` says so.
  public Command where(BooleanSupplier newPossible) {
    return new Command(id, group, keys, state, newPossible, action);
  }

  /// This command with those of its keys that `usable` accepts.
  Command withKeys(Predicate<KeyCombination> usable) {
    List<KeyCombination> left = keys.stream().filter(usable).toList();
    return new Command(id, group, left, state, possible, action);
  }

  private static List<KeyCombination> combinations(String... keys) {
    return Arrays.stream(keys).map(KeyCombination::valueOf).toList();
  }

  public String text() {
    return Wording.of("command." + id);
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
