package dev.byline.wording;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The texts of the window, and those that the window and the command line share, from
/// `texts.properties` beside this class; what the command line alone says stands in its commands.
/// Any number of threads may use it.
public final class Wording {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("dev.byline.wording.texts", Locale.UK);

  /// Texts are read once: taking one apart costs more than putting values into it.
  private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

  private Wording() {}

  /// The text under `key` with `values` put into its places, as [MessageFormat] does it: numbers
  /// are grouped, so a year comes as a text.
  ///
  /// @throws java.util.MissingResourceException if there is no such text
  public static String of(String key, Object... values) {
    MessageFormat format =
        FORMATS.computeIfAbsent(key, k -> new MessageFormat(TEXTS.getString(k), Locale.UK));
    synchronized (format) {
      return format.format(values);
    }
  }

  /// The text under `key`, where there is one.
  public static Optional<String> find(String key) {
    return TEXTS.containsKey(key) ? Optional.of(of(key)) : Optional.empty();
  }

  /// The name of one of a closed choice: the text under `figure.h_index` for `figure` and
  /// `H_INDEX`.
  ///
  /// @throws java.util.MissingResourceException if there is no such text
  public static String named(String key, Enum<?> one, Object... values) {
    return of(key + "." + one.name().toLowerCase(Locale.ROOT), values);
  }

  /// Several values in a sentence: `A`, `A and B`, `A, B and C`.
  public static String list(List<String> values) {
    int last = values.size() - 1;
    return last < 1
        ? String.join("", values)
        : of("list.and", String.join(", ", values.subList(0, last)), values.get(last));
  }

  /// True if there is a text under `key`.
  public static boolean has(String key) {
    return TEXTS.containsKey(key);
  }
}
