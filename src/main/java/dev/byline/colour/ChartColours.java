package dev.byline.colour;

import java.util.List;

/// The colours of charts and categories, one object a theme, each colour as `#rrggbb`.
///
/// The window reads them as the looked-up colours of [#styleSheet], by the names in brackets below;
/// pictures for other programs read them here. To be seen, a colour of data has a contrast of at
/// least 4.5 with the ground, a shade one of 3 (WCAG 2.1); a test holds every theme to it.
public final class ChartColours {

  public static final ChartColours LIGHT =
      new ChartColours(
          ".shell",
          new Plain("#24292f", "#57606a", "#e7eaee", "#b6bec7", "#ffffff"),
          "#0b62b8 #b4480c #0d7a5f #a3267a #8a6100 #6a45c4 #b02a37 #4d5761",
          "#0b6bcb #1a7f37 #a2401c #7d3cc9 #b02a6f #0a7286"
              + " #8a5a00 #4a5fc1 #5a6e16 #b3303b #1b6e63 #6a4a3a",
          "#57606a",
          "#ffffff",
          "#8496aa #6390bd #3f7ab8 #1c5a9c #0a3566");

  public static final ChartColours DARK =
      new ChartColours(
          ".shell:dark",
          new Plain("#c9d1d9", "#8b949e", "#21262d", "#30363d", "#0d1117"),
          "#5aa9f5 #f08b4a #3fc39c #f07cc4 #d9a93a #b295ff #ff7d84 #a9b4c0",
          "#6cb2ff #57c272 #f29169 #c49bff #f58abf #4fc3d9"
              + " #dcab4a #9cacff #b4c552 #ff8f93 #63cbb8 #d0ab97",
          "#9aa4af",
          "#0d1117",
          "#5d6e82 #5c83b0 #6aa5e0 #a0cdf8 #e6f2ff");

  public static final ChartColours HIGH_CONTRAST =
      new ChartColours(
          ".shell:contrast",
          new Plain("#ffffff", "#e6e6e6", "#5c5c5c", "#b8b8b8", "#000000"),
          "#66b3ff #ff9d5c #4fe0b5 #ff8fd6 #f0c24d #c2abff #ff9ba1 #cfd6dd",
          "#80bfff #6be08a #ffb599 #d2b0ff #ff9fcb #5fdcf0"
              + " #f0c060 #b3c0ff #c8dc66 #ffa6a9 #74e0cc #e6c2ab",
          "#c4ccd4",
          "#000000",
          "#7d8fa5 #7da4d1 #8cc0f5 #b8dcff #f2f9ff");

  /// The colours of all themes. A later one counts where the selectors of several hold.
  public static final List<ChartColours> ALL = List.of(LIGHT, DARK, HIGH_CONTRAST);

  /// The colours of everything but data.
  ///
  /// @param text of labels (`-ink-text`)
  /// @param muted of labels that matter less (`-ink-muted`)
  /// @param grid of lines behind the data (`-ink-grid`)
  /// @param axis of lines that bound it (`-ink-axis`)
  /// @param ground of the chart; the window's own ground is that of its theme
  public record Plain(String text, String muted, String grid, String axis, String ground) {}

  private final String selector;
  private final Plain plain;
  private final List<String> sides;
  private final List<String> categories;
  private final String noCategory;
  private final String onCategory;
  private final List<String> shades;

  private ChartColours(
      String selector,
      Plain plain,
      String sides,
      String categories,
      String noCategory,
      String onCategory,
      String shades) {
    this.selector = selector;
    this.plain = plain;
    this.sides = List.of(sides.split(" "));
    this.categories = List.of(categories.split(" "));
    this.noCategory = noCategory;
    this.onCategory = onCategory;
    this.shades = List.of(shades.split(" "));
  }

  public Plain plain() {
    return plain;
  }

  /// The colour of a side of a comparison, from 0 (`-s0` and so on).
  public String side(int index) {
    return sides.get(index % sides.size());
  }

  /// The colour of a category, by the number of [CategoryColour] (`-cat-0` and so on).
  public String category(int number) {
    return categories.get(number);
  }

  /// The colour of what has no category (`-cat-none`).
  public String noCategory() {
    return noCategory;
  }

  /// The colour of text on a category's colour (`-disc-text`).
  public String onCategory() {
    return onCategory;
  }

  /// The colour of a step of an order, from 0 for little (`-y0` and so on).
  public String shade(int step) {
    return shades.get(step);
  }

  /// The looked-up colours of all themes, as a style sheet.
  public static String styleSheet() {
    var sheet = new StringBuilder();
    for (ChartColours theme : ALL) {
      sheet.append(theme.selector).append(" {");
      theme.declare(sheet);
      sheet.append(" }\n");
    }
    return sheet.toString();
  }

  private void declare(StringBuilder sheet) {
    declare(sheet, "ink-text", plain.text);
    declare(sheet, "ink-muted", plain.muted);
    declare(sheet, "ink-grid", plain.grid);
    declare(sheet, "ink-axis", plain.axis);
    declare(sheet, "s", sides);
    declare(sheet, "cat-", categories);
    declare(sheet, "cat-none", noCategory);
    declare(sheet, "disc-text", onCategory);
    declare(sheet, "y", shades);
  }

  private static void declare(StringBuilder sheet, String name, List<String> colours) {
    for (int i = 0; i < colours.size(); i++) {
      declare(sheet, name + i, colours.get(i));
    }
  }

  private static void declare(StringBuilder sheet, String name, String colour) {
    sheet.append(" -").append(name).append(": ").append(colour).append(";");
  }
}
