package dev.byline.ui.kit;

import dev.byline.model.category.Categories;
import dev.byline.model.category.Category;
import java.util.stream.Collectors;

/// Names of arXiv categories by their short codes (https://arxiv.org/category_taxonomy). A code
/// that several archives share has all its readings.
public final class CategoryNames {

  private static final int LONG_CODE = 7;

  private CategoryNames() {}

  /// The code with its name behind it, or the code alone where it is not known.
  public static String full(String code) {
    String name = name(code);
    return name.equals(code) ? code : code + "  " + name;
  }

  /// The name of `code` with its archive, or the code itself where it is not known.
  public static String name(String code) {
    String names =
        Categories.readings(code).stream()
            .map(CategoryNames::withArchive)
            .collect(Collectors.joining(" / "));
    return names.isEmpty() ? code : names;
  }

  private static String withArchive(Category category) {
    int dot = category.id().indexOf('.');
    return dot < 0
        ? category.name()
        : category.name() + " (" + category.id().substring(0, dot) + ")";
  }

  /// A code as there is room for in a row: without its archive where that is long, on both lines
  /// where it has two parts (`DIS-` above `NN`).
  public static String inRow(String code) {
    int archive = code.length() > LONG_CODE ? code.indexOf('.') + 1 : 0;
    return code.substring(archive).replaceFirst("-", "-\n");
  }
}
