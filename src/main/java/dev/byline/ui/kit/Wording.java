package dev.byline.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Every text of the window, from `dev/byline/ui/texts.properties`.
public final class Wording {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("dev.byline.ui.texts", Locale.UK);

  private Wording() {}

  /// The text under `key` with `values` put into its places, as [MessageFormat] does it.
  ///
  /// @throws java.util.MissingResourceException if there is no such text
  public static String of(String key, Object... values) {
    return new MessageFormat(TEXTS.getString(key), Locale.UK).format(values);
  }

  /// Whether there is a text under `key`.
  public static boolean has(String key) {
    return TEXTS.containsKey(key);
  }
}
