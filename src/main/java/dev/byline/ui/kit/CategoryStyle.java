package dev.byline.ui.kit;

import dev.byline.colour.CategoryColour;
import java.util.Optional;

/// The style class of a category, which has its colour.
public final class CategoryStyle {

  private CategoryStyle() {}

  /// The style class that colours what belongs to `category`.
  public static String of(Optional<String> category) {
    return category.map(CategoryStyle::of).orElse("cat-none");
  }

  /// The style class of `category` among others: those that share colours get them in turn.
  ///
  /// @param order its place among these
  public static String of(String category, int order) {
    return "cat-" + CategoryColour.of(category, order);
  }

  /// The style class that colours what belongs to `category`.
  public static String of(String category) {
    return "cat-" + CategoryColour.of(category);
  }
}
