package dev.byline.ui.browse;

import java.util.Locale;
import java.util.ResourceBundle;

/// Names of arXiv categories by their short codes (https://arxiv.org/category_taxonomy). A code
/// that several archives share has all its readings.
final class CategoryNames {

  private static final ResourceBundle NAMES =
      ResourceBundle.getBundle("dev.byline.ui.categories", Locale.UK);

  private CategoryNames() {}

  /// The code with its name behind it, or the code alone where it is not known.
  static String full(String code) {
    return NAMES.containsKey(code) ? code + "  " + NAMES.getString(code) : code;
  }

  /// The name of `code`, or the code itself where it is not known.
  static String name(String code) {
    return NAMES.containsKey(code) ? NAMES.getString(code) : code;
  }
}
