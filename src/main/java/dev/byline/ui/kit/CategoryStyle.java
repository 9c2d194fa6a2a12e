package dev.byline.ui.kit;

import java.util.Optional;

/// The colour of a category: the same for the same code everywhere, one of those of `app.css`.
public final class CategoryStyle {

  /// The first colours belong to the codes of most pages, so that these never look alike.
  private static final int FIRST_SHARED = 7;

  private static final int SHARED = 5;

  private CategoryStyle() {}

  /// The style class that colours what belongs to `category`.
  public static String of(Optional<String> category) {
    return category.map(CategoryStyle::of).orElse("cat-none");
  }

  /// The style class of `category` among others: those that share colours get them in turn.
  ///
  /// @param order its place among these
  public static String of(String category, int order) {
    String style = of(category);
    boolean own = Integer.parseInt(style.substring(style.indexOf('-') + 1)) < FIRST_SHARED;
    return own ? style : "cat-" + (FIRST_SHARED + order % SHARED);
  }

  /// The style class that colours what belongs to `category`.
  public static String of(String category) {
    return switch (category) {
      case "ML" -> "cat-0";
      case "LG" -> "cat-1";
      case "OC" -> "cat-2";
      case "AI" -> "cat-3";
      case "CL" -> "cat-4";
      case "PR" -> "cat-5";
      case "CV" -> "cat-6";
      default -> "cat-" + (FIRST_SHARED + Math.floorMod(category.hashCode(), SHARED));
    };
  }
}
