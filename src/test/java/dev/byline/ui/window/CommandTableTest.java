package dev.byline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.EventTarget;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class CommandTableTest {

  private static final Command BACK = Command.of(CommandName.BACK, () -> {});
  private static final Command SEARCH = Command.of(CommandName.SEARCH, () -> {});

  private static KeyEvent press(EventTarget target, KeyCode code, boolean control, boolean alt) {
    return new KeyEvent(
        target, target, KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false);
  }

  private static CommandTable table(Command... commands) {
    var table = new CommandTable();
    table.add(List.of(commands));
    return table;
  }

  @Test
  void findsTheCommandOfAKey(Fx fx) {
    CommandTable table = table(BACK, SEARCH);
    EventTarget label = fx.on(Label::new);
    assertEquals(Optional.of(BACK), table.asked(press(label, KeyCode.LEFT, false, true)));
    assertEquals(Optional.of(SEARCH), table.asked(press(label, KeyCode.F, true, false)));
    assertEquals(Optional.of(SEARCH), table.asked(press(label, KeyCode.SLASH, false, false)));
    assertEquals(Optional.empty(), table.asked(press(label, KeyCode.LEFT, false, false)));
  }

  @Test
  void aKeyThatWritesBelongsToTheTextItIsWrittenInto(Fx fx) {
    CommandTable table = table(SEARCH);
    EventTarget field = fx.on(TextField::new);
    assertEquals(Optional.empty(), table.asked(press(field, KeyCode.SLASH, false, false)));
    assertEquals(Optional.of(SEARCH), table.asked(press(field, KeyCode.F, true, false)));
  }

  @Test
  void whatCannotBeDoneIsNotAsked(Fx fx) {
    CommandTable table = table(BACK.where(() -> false), SEARCH);
    EventTarget label = fx.on(Label::new);
    assertEquals(Optional.empty(), table.asked(press(label, KeyCode.LEFT, false, true)));
    assertEquals(List.of(SEARCH), table.possible());
  }

  @Test
  void refusesACommandThatIsThereAlready() {
    CommandTable table = table(BACK);
    var again = List.of(Command.of(CommandName.BACK, () -> {}));
    assertThrows(IllegalArgumentException.class, () -> table.add(again));
  }

  @Test
  void noTwoCommandsShareAKey() {
    List<KeyCombination> keys =
        Arrays.stream(CommandName.values()).flatMap(name -> name.keys().stream()).toList();
    assertEquals(keys.size(), Set.copyOf(keys).size());
  }

  @Test
  void everyCommandHasATextAndAnIdOfItsOwn() {
    for (CommandName name : CommandName.values()) {
      assertTrue(Wording.has("command." + name.id()), name.id());
      assertFalse(name.text().isBlank());
    }
    assertEquals("copyBibtex", CommandName.COPY_BIBTEX.id());
    assertEquals("search", CommandName.SEARCH.id());
  }

  @Test
  void showsKeysAsPeopleWriteThem() {
    assertEquals(List.of("Ctrl F", "/"), SEARCH.shownKeys());
    assertEquals(List.of("Ctrl +"), Command.of(CommandName.LARGER, () -> {}).shownKeys());
  }
}
