package dev.byline.ui.kit;

import dev.byline.model.AuthorId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The authors somebody has ticked, to do something with all of them.
public final class TickedAuthors {

  /// More cannot be read side by side.
  public static final int MOST = 8;

  private final ReadOnlyObjectWrapper<List<AuthorId>> ids =
      new ReadOnlyObjectWrapper<>(this, "ids", List.of());

  private final ReadOnlyBooleanWrapper full = new ReadOnlyBooleanWrapper(this, "full", false);
  private int reserved;

  /// True if no other author can be ticked.
  public ReadOnlyBooleanProperty full() {
    return full.getReadOnlyProperty();
  }

  /// Keeps room for something that is no author: so many fewer can be ticked.
  public void reserve(int places) {
    reserved = places;
    full.set(!hasRoom());
  }

  /// The authors in the order in which they were ticked.
  public ReadOnlyObjectProperty<List<AuthorId>> ids() {
    return ids.getReadOnlyProperty();
  }

  public boolean isTicked(AuthorId author) {
    return ids.get().contains(author);
  }

  /// True if another author can be ticked.
  public boolean hasRoom() {
    return ids.get().size() + reserved < MOST;
  }

  /// Ticks an author, or takes the tick away; without room nothing is ticked.
  public void toggle(AuthorId author) {
    var changed = new ArrayList<>(ids.get());
    if (!changed.remove(author) && hasRoom()) {
      changed.add(author);
    }
    show(List.copyOf(changed));
  }

  /// Ticks `authors` and nobody else, as many as there is room for.
  public void set(List<AuthorId> authors) {
    show(authors.stream().distinct().limit(Math.max(0, MOST - reserved)).toList());
  }

  public void clear() {
    show(List.of());
  }

  private void show(List<AuthorId> authors) {
    ids.set(authors);
    full.set(!hasRoom());
  }
}
