package dev.byline.ui.window;

import dev.byline.ui.window.Command.Group;
import dev.byline.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCombination;

/// Every command of the window, whichever region carries it out, with its group and its keys. Key
/// bindings, palette, menus and sheet of keys are made of it.
public enum CommandName {
  PALETTE(Group.SEARCH, "Shortcut+K"),
  SEARCH(Group.SEARCH, "Shortcut+F", "Slash"),
  HISTORY(Group.SEARCH, "Shortcut+H"),
  FILTER_AUTHORS(Group.SEARCH, "Shortcut+Shift+F"),
  CLEAR(Group.SEARCH, "Shortcut+Shift+X"),
  SEARCH_EVERYTHING(Group.SEARCH),
  SEARCH_TEXT(Group.SEARCH),
  SEARCH_ABSTRACTS(Group.SEARCH),
  ONLY_ON_ENTER(Group.SEARCH),
  SAVE_SEARCH(Group.SEARCH, "Shortcut+S"),
  AUTHOR(Group.GO, "Shortcut+1"),
  PAPERS(Group.GO, "Shortcut+2"),
  COMPARE(Group.GO, "Shortcut+3"),
  NETWORK(Group.GO, "Shortcut+4"),
  AUTHOR_NETWORK(Group.GO),
  RANKING(Group.GO, "Shortcut+Shift+R"),
  GROUPS(Group.GO, "Shortcut+Shift+G"),
  CHANGES(Group.GO, "Shortcut+Shift+D"),
  WHO(Group.GO, "Shortcut+Shift+W"),
  SOURCES(Group.GO, "Shortcut+Shift+L"),
  REMOVED(Group.GO),
  UNATTACHED(Group.GO),
  SIDEBAR(Group.GO, "F9"),
  BACK(Group.GO, "Alt+Left"),
  FORWARD(Group.GO, "Alt+Right"),
  NEXT_PANE(Group.GO, "F6"),
  PREVIOUS_PANE(Group.GO, "Shift+F6"),
  CLOSE(Group.GO, "Esc"),
  BY_YEAR(Group.PAPERS, "Shortcut+G"),
  SELECT_ALL(Group.PAPERS, "Shortcut+A"),
  CLEAR_SELECTION(Group.PAPERS),
  SOURCE(Group.PAPERS, "Shortcut+U"),
  EDIT_PAPER(Group.PAPERS),
  COPY_BIBTEX(Group.PAPERS, "Shortcut+B"),
  COPY_CITATION(Group.PAPERS, "Shortcut+Shift+B"),
  COPY_TITLE(Group.PAPERS, "Shortcut+T"),
  COPY_ABSTRACT(Group.PAPERS, "Shortcut+Shift+A"),
  COPY_ABSTRACT_UNICODE(Group.PAPERS, "Shortcut+Shift+U"),
  COPY_REFERENCE(Group.EXPORT, "Shortcut+R"),
  COPY_REFERENCES(Group.EXPORT),
  CITE_APA(Group.EXPORT),
  CITE_IEEE(Group.EXPORT),
  CITE_CHICAGO(Group.EXPORT),
  CITE_MLA(Group.EXPORT),
  CITE_VANCOUVER(Group.EXPORT),
  CITE_NATURE(Group.EXPORT),
  CITE_FILE(Group.EXPORT),
  EXPORT_BIBTEX(Group.EXPORT, "Shortcut+E"),
  EXPORT_BIBLATEX(Group.EXPORT),
  EXPORT_RIS(Group.EXPORT),
  EXPORT_CSL_JSON(Group.EXPORT),
  EXPORT_JSON_LINES(Group.EXPORT),
  EXPORT_CSV(Group.EXPORT),
  EXPORT_AUTHORS(Group.EXPORT),
  EXPORT_LIBRARY(Group.EXPORT),
  COMPARISON_MARKDOWN(Group.EXPORT),
  COMPARISON_LATEX(Group.EXPORT),
  COMPARISON_HTML(Group.EXPORT),
  COMPARISON_CSV(Group.EXPORT),
  COMPARISON_JSON(Group.EXPORT),
  COMPARISON_SVG(Group.EXPORT),
  COMPARISON_PNG(Group.EXPORT),
  NETWORK_SVG(Group.EXPORT),
  NETWORK_PNG(Group.EXPORT),
  NETWORK_PEOPLE(Group.EXPORT),
  NETWORK_PAIRS(Group.EXPORT),
  PRINT(Group.EXPORT, "Shortcut+P"),
  SAVE_PDF(Group.EXPORT),
  STAR(Group.MARKS, "S"),
  READ(Group.MARKS, "U"),
  TAG(Group.MARKS, "T"),
  UNTAG(Group.MARKS),
  NOTE(Group.MARKS, "N"),
  TO_READ(Group.MARKS, "L"),
  WATCH_AUTHOR(Group.MARKS),
  NEWS_SEEN(Group.MARKS),
  UNDO(Group.MARKS, "Shortcut+Z"),
  REDO(Group.MARKS, "Shortcut+Shift+Z", "Shortcut+Y"),
  NEW_GROUP(Group.MARKS),
  ADD_TO_GROUP(Group.MARKS),
  ADD(Group.LIBRARY, "Shortcut+O"),
  OPEN_LIBRARY(Group.LIBRARY, "Shortcut+Shift+O"),
  ADD_PAPER(Group.LIBRARY),
  ADD_AUTHOR(Group.LIBRARY),
  RENAME_AUTHOR(Group.LIBRARY, "F2"),
  EDIT_AUTHOR(Group.LIBRARY),
  MERGE_AUTHOR(Group.LIBRARY, "Shortcut+Shift+M"),
  SPLIT_AUTHOR(Group.LIBRARY),
  REMOVE_AUTHOR(Group.LIBRARY),
  MERGE_PAPER(Group.LIBRARY),
  REMOVE_PAPER(Group.LIBRARY),
  LARGER(Group.VIEW, "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add", "Shortcut+Shift+Equals"),
  SMALLER(Group.VIEW, "Shortcut+Minus", "Shortcut+Subtract"),
  ZOOM(Group.VIEW, "Shortcut+0", "Shortcut+Numpad 0"),
  SINGLE_KEYS(Group.VIEW),
  THEME_SYSTEM(Group.VIEW),
  THEME_LIGHT(Group.VIEW),
  THEME_DARK(Group.VIEW),
  THEME_HIGH_CONTRAST(Group.VIEW),
  SETTINGS(Group.VIEW, "Shortcut+Comma"),
  ABOUT(Group.VIEW),
  KEYS(Group.VIEW, "F1");

  private final Group group;

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of keys, which never change
  private final List<KeyCombination> keys;

  CommandName(Group group, String... keys) {
    this.group = group;
    this.keys = Arrays.stream(keys).map(KeyCombination::valueOf).toList();
  }

  public Group group() {
    return group;
  }

  /// Its keys, the first of which is shown.
  public List<KeyCombination> keys() {
    return keys;
  }

  /// Its id, by which texts name it: `copyBibtex`.
  public String id() {
    String[] words = name().toLowerCase(Locale.ROOT).split("_", 0);
    var id = new StringBuilder(words[0]);
    Arrays.stream(words)
        .skip(1)
        .forEach(
            word -> id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1)));
    return id.toString();
  }

  public String text() {
    return Wording.of("command." + id());
  }
}
