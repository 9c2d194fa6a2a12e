package dev.byline.colour;

/// The number of a category's colour: the same for the same code everywhere.
public final class CategoryColour {

  /// As many colours as a theme has for categories.
  public static final int COUNT = 12;

  /// The first colours belong to the codes of most pages, so that these never look alike.
  private static final int FIRST_SHARED = 7;

  private static final int SHARED = COUNT - FIRST_SHARED;

  private CategoryColour() {}

  /// The number for `category`, from 0.
  public static int of(String category) {
    return switch (category) {
      case "ML" -> 0;
      case "LG" -> 1;
      case "OC" -> 2;
      case "AI" -> 3;
      case "CL" -> 4;
      case "PR" -> 5;
      case "CV" -> 6;
      default -> FIRST_SHARED + Math.floorMod(category.hashCode(), SHARED);
    };
  }

  /// The number for `category` among others: those that share colours get them in turn.
  ///
  /// @param order its place among these, from 0
  public static int of(String category, int order) {
    int own = of(category);
    return own < FIRST_SHARED ? own : FIRST_SHARED + order % SHARED;
  }
}
