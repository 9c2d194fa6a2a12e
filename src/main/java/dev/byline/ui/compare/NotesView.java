package dev.byline.ui.compare;

import dev.byline.stats.ComparisonNote;
import dev.byline.stats.text.NoteText;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The warnings about a comparison. Several notes of one kind are collapsed into one line with the
/// names concerned, so that the figures below stay in view; it expands into the notes.
final class NotesView extends VBox {

  /// As many notes of a kind are read at a glance.
  private static final int FEW = 2;

  private final List<String> names;
  private final Set<ComparisonNote.Kind> unfolded;

  /// @param names of the sides, in order
  /// @param unfolded the kinds of which every note is shown; changed here, and kept elsewhere
  NotesView(List<ComparisonNote> notes, List<String> names, Set<ComparisonNote.Kind> unfolded) {
    this.names = names;
    this.unfolded = unfolded;
    getStyleClass().add("compare-notes");
    notes.stream()
        .collect(
            Collectors.groupingBy(
                ComparisonNote::kind,
                () -> new EnumMap<>(ComparisonNote.Kind.class),
                Collectors.toList()))
        .forEach((kind, some) -> getChildren().add(group(kind, some)));
  }

  private VBox group(ComparisonNote.Kind kind, List<ComparisonNote> notes) {
    var group = new VBox();
    group.getStyleClass().add("compare-note-group");
    show(group, kind, notes);
    return group;
  }

  private void show(VBox group, ComparisonNote.Kind kind, List<ComparisonNote> notes) {
    group.getChildren().clear();
    Optional<String> sum = notes.size() > FEW ? sum(kind, notes) : Optional.empty();
    sum.ifPresent(text -> {
      HBox line = line(kind, text);
      line.getChildren().add(fold(group, kind, notes));
      group.getChildren().add(line);
    });
    if (sum.isEmpty() || unfolded.contains(kind)) {
      notes.forEach(note -> group.getChildren().add(line(kind, NoteText.of(note, names))));
    }
  }

  /// All of `notes` in a sentence; empty where each says something else.
  private Optional<String> sum(ComparisonNote.Kind kind, List<ComparisonNote> notes) {
    var concerned = new TreeSet<Integer>();
    notes.forEach(note -> concerned.addAll(note.authors()));
    String all = Wording.list(concerned.stream().map(names::get).toList());
    return switch (kind) {
      case FIGURE_FLAGGED -> Optional.of(Wording.of("compare.notes.flagged", notes.size(), all));
      case LIST_INCOMPLETE -> Optional.of(Wording.of("compare.notes.lists", all));
      case DIFFERENT_FIELDS,
          DIFFERENT_CAREERS,
          DIFFERENT_CAPTURES,
          DIFFERENT_SOURCES,
          DIFFERENT_LISTS,
          DIFFERENT_SIZES,
          LIBRARY,
          NO_CAPTURE_DAY,
          MEMBERS_MISSING ->
          Optional.empty();
    };
  }

  private Button fold(VBox group, ComparisonNote.Kind kind, List<ComparisonNote> notes) {
    boolean isOpen = unfolded.contains(kind);
    var fold =
        new Button(
            isOpen
                ? Wording.of("compare.notes.fewer")
                : Wording.of("compare.notes.all", notes.size()));
    fold.getStyleClass().add(Style.LINK);
    fold.setMinWidth(USE_PREF_SIZE);
    fold.setOnAction(_ -> {
      if (isOpen) {
        unfolded.remove(kind);
      } else {
        unfolded.add(kind);
      }
      show(group, kind, notes);
      group.lookupAll(".button").forEach(Node::requestFocus);
    });
    return fold;
  }

  private static HBox line(ComparisonNote.Kind kind, String message) {
    var text = new Label(message);
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    Icon icon = kind == ComparisonNote.Kind.FIGURE_FLAGGED ? Icon.WARNING : Icon.INFO;
    var line = new HBox(icon.node(), text);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add(Style.FLAG_NOTE);
    return line;
  }
}
