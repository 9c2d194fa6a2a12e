package dev.byline.ui.kit;

/// The texts of the window.
public final class Wording {

  private Wording() {}

  /// See [dev.byline.wording.Wording#of].
  public static String of(String key, Object... values) {
    return dev.byline.wording.Wording.of(key, values);
  }

  /// See [dev.byline.wording.Wording#has].
  public static boolean has(String key) {
    return dev.byline.wording.Wording.has(key);
  }
}
