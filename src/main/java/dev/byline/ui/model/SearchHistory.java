package dev.byline.ui.model;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The recent searches, the newest first, without duplicates.
public final class SearchHistory {

  /// Older ones are forgotten.
  static final int LIMIT = 50;

  private final ReadOnlyObjectWrapper<List<String>> texts =
      new ReadOnlyObjectWrapper<>(this, "texts", List.of());

  public ReadOnlyObjectProperty<List<String>> texts() {
    return texts.getReadOnlyProperty();
  }

  public void show(List<String> newTexts) {
    texts.set(newTexts.stream().distinct().limit(LIMIT).toList());
  }

  /// Notes what somebody has searched for. A text that only goes on from the newest one takes its
  /// place: both are one search.
  public void add(String text) {
    String searched = text.strip();
    if (searched.isEmpty()) {
      return;
    }
    var all = new ArrayList<>(texts.get());
    if (!all.isEmpty() && searched.startsWith(all.getFirst())) {
      all.removeFirst();
    }
    all.addFirst(searched);
    show(all);
  }

  void clear() {
    texts.set(List.of());
  }
}
