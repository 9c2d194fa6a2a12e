package dev.byline.app.window;

import dev.byline.compare.Ranking;
import dev.byline.library.query.PaperSort;
import dev.byline.ui.choice.ChosenColumns;
import dev.byline.ui.kit.ZoomLevel;
import dev.byline.ui.model.AuthorsModel;
import dev.byline.wording.Wording;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;

/// A choice of the user that applies to all libraries: its name in the file of settings, its
/// standard value, and the property of a window that has it.
public enum Setting {
  THEME(
      "theme",
      Settings.Look.SYSTEM,
      true,
      text ->
          Stream.of(Settings.Look.values()).filter(look -> look.name().equals(text)).findFirst(),
      MainWindow::look),
  ZOOM("zoom", ZoomLevel.NORMAL, true, ZoomLevel::named, window -> window.shell().zoom()),
  ONLY_ON_ENTER(
      "onlyOnEnter", false, true, Setting::flag, window -> window.models().search().onlyOnEnter()),
  SINGLE_KEYS(
      "singleKeys", true, false, Setting::flag, window -> window.shell().commands().singleKeys()),
  BY_YEAR("byYear", false, true, Setting::flag, window -> window.models().groups().wanted()),

  /// The order of papers where no other is chosen.
  DEFAULT_SORT(
      "defaultSort",
      PaperSort.NEWEST,
      false,
      text -> Stream.of(PaperSort.values()).filter(sort -> sort.name().equals(text)).findFirst(),
      window -> window.browse().defaultSort()),
  AUTO_READ("autoRead", true, false, Setting::flag, window -> window.models().marks().marksRead()),

  /// A folder whose new pages are imported; empty for none.
  WATCH_FOLDER("watchFolder", "", false, Optional::of, window -> window.options().watchedFolder()),
  ASK_COPIED("askCopied", false, false, Setting::flag, window -> window.options().asksCopied()),

  /// True if the sidebar stands beside the panes.
  SIDEBAR("sidebar", false, false, Setting::flag, window -> window.shell().sidebar().wanted()),

  /// Names of the sections of the sidebar that are collapsed, with blanks between them.
  SIDEBAR_CLOSED(
      "sidebarClosed",
      "",
      false,
      Optional::of,
      window -> window.shell().sidebar().closedSections()),

  /// The facts in the rows of the list of authors.
  AUTHOR_COLUMNS(
      "authorColumns",
      ChosenColumns.text(AuthorsModel.STANDARD_COLUMNS),
      false,
      Optional::of,
      window -> window.models().authors().columns().text()),

  /// The figures of the ranking.
  RANKING_COLUMNS(
      "rankingColumns",
      ChosenColumns.text(EnumSet.allOf(Ranking.Column.class)),
      false,
      Optional::of,
      window -> window.compare().rankedColumns().text()),

  /// The key of a citation style, or the path of a `.csl` file.
  CITATION_STYLE("citationStyle", "apa", false, Optional::of, window -> window.citations().style());

  // Choices have functions without state and constants alone.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Choice<?> choice;

  <T> Setting(
      String key,
      T standard,
      boolean isOfFirstForm,
      Function<String, Optional<T>> reading,
      Function<MainWindow, Property<T>> property) {
    choice = new Choice<>(key, standard, isOfFirstForm, reading, property);
  }

  /// @param standard the value of a window without settings
  /// @param isOfFirstForm whether every file has it; the others are written where they are not
  ///   standard
  /// @param reading the value that a text gives; empty if it gives none
  private record Choice<T>(
      String key,
      T standard,
      boolean isOfFirstForm,
      Function<String, Optional<T>> reading,
      Function<MainWindow, Property<T>> property) {

    String valid(Optional<String> text) {
      return text.flatMap(reading).orElse(standard).toString();
    }

    void apply(String text, MainWindow window) {
      property.apply(window).setValue(reading.apply(text).orElse(standard));
    }

    String present(MainWindow window) {
      return property.apply(window).getValue().toString();
    }
  }

  private static Optional<Boolean> flag(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /// The name of the setting.
  String text() {
    return Wording.of("setting." + choice.key());
  }

  /// A line that explains the setting.
  String about() {
    return Wording.of("setting." + choice.key() + ".about");
  }

  /// The value that a file keeps, as a text; the standard one where the file has none or an invalid
  /// one.
  String read(PropertyValues kept) {
    return choice.valid(kept.text(choice.key()));
  }

  /// Writes a value into a file.
  void write(String value, PropertyValues kept) {
    if (choice.isOfFirstForm() || !value.equals(standard())) {
      kept.put(choice.key(), value);
    }
  }

  /// The value of a window without settings, as a text.
  String standard() {
    return choice.valid(Optional.empty());
  }

  /// Gives a window a value.
  void apply(String value, MainWindow window) {
    choice.apply(value, window);
  }

  /// The value of a window.
  String present(MainWindow window) {
    return choice.present(window);
  }

  /// The property of a window, to hear of changes.
  ObservableValue<?> of(MainWindow window) {
    return choice.property().apply(window);
  }
}
