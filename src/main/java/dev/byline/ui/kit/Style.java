package dev.byline.ui.kit;

import atlantafx.base.theme.PrimerDark;
import dev.byline.colour.ChartColours;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The style classes that `app.css` knows, and where it is.
public final class Style {

  public static final String SHELL = "shell";
  public static final String COMPACT = "compact";
  public static final String TOP_BAR = "top-bar";
  public static final String WORDMARK = "wordmark";
  public static final String SEARCH = "search";
  public static final String BANNER = "banner";
  public static final String PANE = "pane";
  public static final String PANE_HEAD = "pane-head";
  public static final String AUTHORS = "authors";
  public static final String PAPERS = "papers";
  public static final String PAPER = "paper";
  public static final String ROWS = "rows";
  public static final String AUTHOR_ROW = "author-row";
  public static final String PAPER_ROW = "paper-row";
  public static final String PLACEHOLDER = "placeholder-row";
  public static final String DISC = "disc";
  public static final String DISC_LARGE = "large";
  public static final String NAME = "name";
  public static final String MUTED = "muted";
  public static final String SMALL = "small-text";
  public static final String FIGURE = "figure";
  public static final String HEADING = "heading";
  public static final String PAGE_TITLE = "page-title";
  public static final String PAPER_TITLE = "paper-title";
  public static final String ABSTRACT = "abstract";
  public static final String SECTION = "section";
  public static final String TILE = "tile";
  public static final String TILES = "tiles";
  public static final String TILE_VALUE = "tile-value";
  public static final String TILE_LABEL = "tile-label";
  public static final String FLAGGED = "flagged";
  public static final String FLAG_NOTE = "flag-note";
  public static final String CHIP = "chip";
  public static final String CHIPS = "chips";
  public static final String CHIP_COUNT = "chip-count";
  public static final String ACTIVE_CHIP = "active-chip";
  public static final String CHOICE = "choice";
  public static final String LINK = "link";
  public static final String BADGE = "badge";
  public static final String TAG = "tag";
  public static final String CATEGORY = "category";
  public static final String SCORE = "score";
  public static final String MARK = "mark";
  public static final String OWNER = "owner";
  public static final String LINE = "line";
  public static final String NOTICE = "notice";
  public static final String NOTICE_TITLE = "notice-title";
  public static final String HISTOGRAM = "histogram";
  public static final String BAR = "bar";
  public static final String BRUSH = "brush";
  public static final String AXIS = "axis";
  public static final String FILTERS = "filters";
  public static final String RESULT_LINE = "result-line";
  public static final String DETAILS = "details";
  public static final String POPOVER = "popover-card";
  public static final String ICON_BUTTON = "icon-button";

  /// The window is too narrow for three panes.
  public static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  /// The window is too narrow even for two.
  public static final PseudoClass SLIM = PseudoClass.getPseudoClass("slim");

  /// Of a menu's values, some are chosen.
  public static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /// A row whose content is on its way.
  public static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

  private Style() {}

  /// Gives `node` these style classes and no others. One that has them is left alone: its styles
  /// need not be looked for again.
  public static void set(Node node, String... classes) {
    List<String> wanted = List.of(classes);
    if (!node.getStyleClass().equals(wanted)) {
      node.getStyleClass().setAll(wanted);
    }
  }

  /// Gives `pane` these children and no others. Those that it has and keeps, in the same order, are
  /// neither placed nor styled anew and keep the focus.
  public static void fill(Pane pane, List<? extends Node> children) {
    List<Node> present = pane.getChildren();
    if (present.equals(children)) {
      return;
    }
    List<Node> kept = present.stream().filter(children::contains).toList();
    if (!kept.equals(children.stream().filter(kept::contains).toList())) {
      pane.getChildren().setAll(children);
      return;
    }
    if (kept.size() < present.size()) {
      present.retainAll(kept);
    }
    for (int i = 0; i < children.size(); i++) {
      if (i == present.size() || !present.get(i).equals(children.get(i))) {
        present.add(i, children.get(i));
      }
    }
  }

  /// Gives `node` another style class in place of the one it has; both may be the same.
  public static void replace(Node node, String old, String wanted) {
    if (!old.equals(wanted)) {
      var classes = new ArrayList<>(node.getStyleClass());
      classes.remove(old);
      classes.add(wanted);
      node.getStyleClass().setAll(classes);
    }
  }

  /// Gives `node` a style class or takes it away.
  public static void set(Node node, String styleClass, boolean has) {
    if (!has) {
      node.getStyleClass().remove(styleClass);
    } else if (!node.getStyleClass().contains(styleClass)) {
      node.getStyleClass().add(styleClass);
    }
  }

  /// The address of the program's own style sheet.
  public static String sheet() {
    return sheet("app.css");
  }

  /// The colours of charts and categories as the address of a style sheet.
  static String colourSheet() {
    byte[] colours = ChartColours.styleSheet().getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(colours);
  }

  /// The address of the style sheet of controls: borders, focus, scroll bars and disabled texts, so
  /// that all of them can be seen.
  static String controlSheet() {
    return sheet("controls.css");
  }

  /// The style sheet of the theme of high contrast, with which menus and tips are drawn too: the
  /// dark theme with other colours.
  static String contrastTheme() {
    try (InputStream dark = PrimerDark.class.getResourceAsStream("primer-dark.css");
        InputStream colours = Style.class.getResourceAsStream("/dev/byline/ui/high-contrast.css")) {
      var all = new ByteArrayOutputStream();
      Objects.requireNonNull(dark).transferTo(all);
      Objects.requireNonNull(colours).transferTo(all);
      return "data:text/css;base64," + Base64.getEncoder().encodeToString(all.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The address of the style sheet for screens on which windows cannot be transparent.
  static String opaqueSheet() {
    return sheet("opaque.css");
  }

  private static String sheet(String name) {
    var sheet = Style.class.getResource("/dev/byline/ui/" + name);
    if (sheet == null) {
      throw new IllegalStateException(name + " is missing from the program");
    }
    return sheet.toExternalForm();
  }
}
