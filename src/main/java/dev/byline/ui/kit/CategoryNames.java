package dev.byline.ui.kit;

import java.util.Locale;
import java.util.ResourceBundle;

/// Names of arXiv categories by their short codes (https://arxiv.org/category_taxonomy). A code
/// that several archives share has all its readings.
public final class CategoryNames {

  private static final ResourceBundle NAMES =
      ResourceBundle.getBundle("dev.byline.ui.categories", Locale.UK);

  private static final int LONG_CODE = 7;

  private CategoryNames() {}

  /// The code with its name behind it, or the code alone where it is not known.
  public static String full(String code) {
    return NAMES.containsKey(code) ? code + "  " + NAMES.getString(code) : code;
  }

  /// The name of `code`, or the code itself where it is not known.
  public static String name(String code) {
    return NAMES.containsKey(code) ? NAMES.getString(code) : code;
  }

  /// A code as there is room for in a row: without its archive where that is long, on both lines
  /// where it has two parts (`DIS-` above `NN`).
  public static String inRow(String code) {
    int archive = code.length() > LONG_CODE ? code.indexOf('.') + 1 : 0;
    return code.substring(archive).replaceFirst("-", "-\n");
  }
}
