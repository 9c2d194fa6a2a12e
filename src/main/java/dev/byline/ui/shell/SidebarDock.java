package dev.byline.ui.shell;

import dev.byline.ui.kit.LazyPart;
import dev.byline.ui.kit.ZoomLevel;
import dev.byline.ui.model.WindowModels;
import dev.byline.ui.sidebar.SidebarLinks;
import dev.byline.ui.sidebar.SidebarPane;
import dev.byline.ui.window.FocusOwner;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The place of the sidebar: beside the panes where three of them still have room, else over them
/// for as long as it is used.
public final class SidebarDock {

  /// From this width on, in pixels at the normal font size, long names and all tools of a paper
  /// have their place in three panes.
  private static final double ROOMY = 1280;

  /// In pixels at the normal font size.
  private static final double WIDTH = 220;

  /// The sidebar lies over the panes.
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final BorderPane frame;
  private final StackPane over;
  private final LazyPart<SidebarPane> pane;
  private final StringProperty closedSections =
      new SimpleStringProperty(this, "closedSections", "");
  private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");
  private boolean isWide;
  private boolean isOver;
  private double width = WIDTH;

  /// @param frame has the room in its middle
  /// @param room of the panes
  /// @param changed hears that the panes have another width
  SidebarDock(
      BorderPane frame, Node room, WindowModels models, SidebarLinks links, Runnable changed) {
    this.frame = frame;
    over = new StackPane(room);
    frame.setCenter(over);
    pane =
        new LazyPart<>(() ->
            made(new SidebarPane(models.marks(), models.watches(), closedSections, links), links));
    wanted.subscribe((_, _) -> {
      show();
      changed.run();
    });
    over.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
  }

  /// True if the sidebar stands beside the panes wherever it has room.
  public BooleanProperty wanted() {
    return wanted;
  }

  /// The names of the sections that are collapsed, with blanks between them.
  public StringProperty closedSections() {
    return closedSections;
  }

  /// True if the sidebar can be seen.
  boolean isShown() {
    return isWide ? wanted.get() : isOver;
  }

  /// True if the sidebar has the keys.
  boolean isFocused() {
    return isShown() && FocusOwner.isWithin(pane.get());
  }

  /// Fits a window of `newWidth`.
  ///
  /// @return the width that is left for the panes
  double fit(double newWidth, ZoomLevel zoom) {
    width = WIDTH * zoom.factor();
    isWide = newWidth <= 0 || newWidth - width >= ROOMY * zoom.factor();
    if (isWide) {
      isOver = false;
    }
    show();
    return isWide && wanted.get() ? newWidth - width : newWidth;
  }

  /// Shows the sidebar and gives it the keys.
  public void open() {
    if (isWide) {
      wanted.set(true);
    } else {
      isOver = true;
      show();
    }
    pane.get().requestFocus();
  }

  /// Hides the sidebar.
  void close() {
    if (isWide) {
      wanted.set(false);
    } else {
      isOver = false;
      show();
    }
  }

  /// Hides the sidebar where it lies over the panes: somebody has chosen something in it.
  void chosen() {
    if (!isWide) {
      close();
    }
  }

  private void show() {
    if (!isShown()) {
      pane.made()
          .ifPresent(node -> {
            frame.setLeft(null);
            over.getChildren().remove(node);
          });
      return;
    }
    Region node = pane.get();
    node.setPrefWidth(width);
    node.setMinWidth(width);
    node.setMaxWidth(width);
    if (isWide) {
      over.getChildren().remove(node);
      frame.setLeft(node);
    } else if (!over.getChildren().contains(node)) {
      frame.setLeft(null);
      over.getChildren().add(node);
      StackPane.setAlignment(node, Pos.CENTER_LEFT);
    }
    node.pseudoClassStateChanged(OVER, !isWide);
  }

  /// The Esc key hides what lies over the panes; in a text it belongs to the text.
  private SidebarPane made(SidebarPane made, SidebarLinks links) {
    made.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean isText = event.getTarget() instanceof TextInputControl;
          if (event.getCode() == KeyCode.ESCAPE && isOver && !isText) {
            links.close().run();
            event.consume();
          }
        });
    return made;
  }

  /// A press beside the sidebar hides it.
  private void pressed(MouseEvent event) {
    boolean isBeside =
        isOver
            && !pane.get()
                .localToScene(pane.get().getBoundsInLocal())
                .contains(event.getSceneX(), event.getSceneY());
    if (isBeside) {
      close();
      event.consume();
    }
  }
}
