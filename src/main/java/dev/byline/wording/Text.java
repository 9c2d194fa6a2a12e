package dev.byline.wording;

import java.util.List;

/// A text that is put into words when somebody reads it: what a reader of a million records remarks
/// costs nothing until it is shown.
///
/// @param key of the text in [Wording]
/// @param values for its places; texts among them are put into words with it
public record Text(String key, List<Object> values) {

  public Text {
    values = List.copyOf(values);
  }

  public static Text of(String key, Object... values) {
    return new Text(key, List.of(values));
  }

  /// The words.
  @Override
  public String toString() {
    return Wording.of(key, values.toArray());
  }
}
