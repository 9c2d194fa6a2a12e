package dev.byline.ui.window;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A jump to the row whose name begins with the letters typed, as lists of names everywhere have
/// it. Letters that follow each other within a second are one beginning.
///
/// While it listens, letters typed on the list are no commands.
public final class TypeAhead {

  private static final String LISTENS = "byline.typeAhead";
  private static final long PAUSE_MILLIS = 1000;

  private final LongSupplier clock;
  private final StringBuilder letters = new StringBuilder();
  private long last;

  /// @param clock the time in ms
  TypeAhead(LongSupplier clock) {
    this.clock = clock;
  }

  /// Has `jump` hear the letters typed on `list`, all those of one beginning each time.
  public static void on(Node list, Consumer<String> jump) {
    var typed = new TypeAhead(() -> System.nanoTime() / 1_000_000);
    list.addEventHandler(
        KeyEvent.KEY_TYPED,
        event -> {
          if (listens(list) && isWritten(event)) {
            String beginning = typed.add(event.getCharacter());
            if (!beginning.isBlank()) {
              jump.accept(beginning);
              event.consume();
            }
          }
        });
  }

  /// Switches the jump on `list` on or off.
  public static void listen(Node list, boolean listens) {
    list.getProperties().put(LISTENS, listens);
  }

  /// True if the letter of `event` belongs to a name that is typed.
  public static boolean takes(KeyEvent event) {
    return event.getCode().isLetterKey() && isWritten(event) && listens(event.getTarget());
  }

  private static boolean listens(EventTarget target) {
    return target instanceof Node node
        && Boolean.TRUE.equals(node.getProperties().getOrDefault(LISTENS, false));
  }

  private static boolean isWritten(KeyEvent event) {
    return !event.isShortcutDown()
        && !event.isControlDown()
        && !event.isAltDown()
        && !event.isMetaDown()
        && event.getCode() != KeyCode.ESCAPE;
  }

  /// The beginning that `character` ends: alone after a pause, else behind what was typed. A blank
  /// or a control character begins nothing.
  String add(String character) {
    long now = clock.getAsLong();
    if (now - last > PAUSE_MILLIS) {
      letters.setLength(0);
    }
    boolean isLetter = character.codePoints().allMatch(Character::isLetterOrDigit);
    boolean goesOn = !letters.isEmpty() && " -'.".contains(character);
    if (character.isEmpty() || !(isLetter || goesOn)) {
      return "";
    }
    last = now;
    return letters.append(character).toString();
  }
}
