package dev.byline.app.window;

import dev.byline.app.pictures.ScenePicture;
import dev.byline.app.pictures.WindowPictures;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.model.WindowActions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A window, and a hand that finds what it shows and presses it. On the window's thread.
public final class Hand {

  private final MainWindow desk;
  private final Scene scene;

  private Hand(WindowSources sources, Executor work, WindowActions commands) {
    desk = MainWindow.over(sources, work, Runnable::run, commands);
    scene = desk.scene(Theme.LIGHT, 1440, 900);
    desk.refresh();
    layOut();
  }

  /// At a window that is laid out, and not shown.
  public static Hand at(WindowSources sources) {
    return at(sources, WindowPictures.NO_COMMANDS);
  }

  public static Hand at(WindowSources sources, WindowActions commands) {
    return new Hand(sources, Runnable::run, commands);
  }

  /// At a window of which the questions wait in `work`.
  public static Hand at(WindowSources sources, Executor work) {
    return new Hand(sources, work, WindowPictures.NO_COMMANDS);
  }

  public MainWindow desk() {
    return desk;
  }

  /// Shows the window: only then can something have the focus, or open above it.
  public Stage open() {
    var stage = new Stage();
    stage.setScene(scene);
    stage.show();
    layOut();
    return stage;
  }

  public void layOut() {
    ScenePicture.layOut(scene);
  }

  /// What is to be seen in the window and in what has opened above it.
  List<Node> seen() {
    var nodes = new ArrayList<Node>();
    collect(scene.getRoot(), Node::isVisible, nodes);
    for (Window window : Window.getWindows()) {
      if (window instanceof PopupWindow popup
          && Objects.equals(popup.getOwnerWindow(), scene.getWindow())) {
        ScenePicture.layOut(popup.getScene());
        // What opens is not visible before it has its place on the screen.
        collect(popup.getScene().getRoot(), _ -> true, nodes);
      }
    }
    return nodes;
  }

  private static void collect(Node node, Predicate<Node> wanted, List<Node> nodes) {
    if (wanted.test(node)) {
      nodes.add(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> collect(child, wanted, nodes));
      }
    }
  }

  /// What is to be seen inside of nodes of the style `style`.
  public <T extends Node> List<T> all(String style, Class<T> type) {
    return seen().stream()
        .filter(node -> type.isInstance(node) && isIn(node, style))
        .map(type::cast)
        .toList();
  }

  private static boolean isIn(Node node, String style) {
    return node != null && (node.getStyleClass().contains(style) || isIn(node.getParent(), style));
  }

  /// The texts inside of nodes of the style `style`, from the top.
  public List<String> texts(String style) {
    return all(style, Labeled.class).stream()
        .map(Labeled::getText)
        .filter(text -> text != null && !text.isBlank())
        .toList();
  }

  public <T extends Node> T find(String style, Class<T> type, Predicate<T> wanted) {
    return all(style, type).stream()
        .filter(wanted)
        .findFirst()
        .orElseThrow(() -> new AssertionError("Not there: " + style + " of " + texts(style)));
  }

  public <T extends Node> T find(String style, Class<T> type) {
    return find(style, type, _ -> true);
  }

  public TextField box() {
    return find("search", TextField.class);
  }

  /// Writes `text` into the search box, and finishes with the Enter key.
  public void search(String text) {
    box().setText(text);
    press(box(), KeyCode.ENTER, false, false);
  }

  /// Presses the button inside of a node of the style `style` that says or is spoken as `text`.
  public void press(String style, String text) {
    find(
            style,
            ButtonBase.class,
            button -> text.equals(button.getText()) || text.equals(button.getAccessibleText()))
        .fire();
    layOut();
  }

  /// Chooses the item of a menu whose text begins with `item`.
  public void choose(String menu, String item) {
    item(menu, item).fire();
    layOut();
  }

  public MenuItem item(String menu, String item) {
    List<MenuItem> items =
        find(
                "root",
                MenuButton.class,
                button -> menu.equals(button.getText()) || menu.equals(button.getAccessibleHelp()))
            .getItems();
    return items.stream()
        .filter(one -> one.getText() != null && one.getText().startsWith(item))
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                "Not in " + menu + ": " + items.stream().map(MenuItem::getText).toList()));
  }

  public void press(Node target, KeyCode code, boolean shift, boolean control) {
    Event.fireEvent(
        target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
    layOut();
  }

  public void type(Node target, String letter) {
    Event.fireEvent(
        target,
        new KeyEvent(
            KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    layOut();
  }
}
