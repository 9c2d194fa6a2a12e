package dev.byline.ui.choice;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The columns that are chosen of a list, and the text that the settings keep of them.
///
/// @param <E> the columns that there are
public final class ChosenColumns<E extends Enum<E>> {

  private final Class<E> all;
  private final StringProperty text;
  private final ReadOnlyObjectWrapper<Set<E>> chosen;

  /// @param standard the columns until others are chosen
  public ChosenColumns(Class<E> all, Set<E> standard) {
    this.all = all;
    text = new SimpleStringProperty(this, "text", text(standard));
    chosen = new ReadOnlyObjectWrapper<>(this, "chosen", Set.copyOf(standard));
    text.subscribe(now -> chosen.set(read(now)));
  }

  /// The names of the chosen columns, with blanks between them; names of no column are ignored.
  public StringProperty text() {
    return text;
  }

  /// The chosen columns, in their order.
  public ReadOnlyObjectProperty<Set<E>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /// Chooses a column, or no longer.
  void toggle(E column) {
    EnumSet<E> now = EnumSet.noneOf(all);
    now.addAll(chosen.get());
    if (!now.remove(column)) {
      now.add(column);
    }
    text.set(text(now));
  }

  /// The text of `columns`.
  public static <C extends Enum<C>> String text(Set<C> columns) {
    return columns.stream()
        .sorted()
        .map(column -> column.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private Set<E> read(String names) {
    EnumSet<E> read = EnumSet.noneOf(all);
    for (String name : names.split(" ", -1)) {
      Arrays.stream(all.getEnumConstants())
          .filter(column -> column.name().equalsIgnoreCase(name))
          .forEach(read::add);
    }
    return Collections.unmodifiableSet(read);
  }
}
