package dev.byline.parse.html;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The layout properties of an element, as far as the copied text depends on them.
///
/// @param visible whether its own text is visible
/// @param selectable whether its own text can be selected
/// @param clipped whether all of its content is hidden
/// @param loose whether it floats or is positioned, so that it neither breaks nor ends a line
/// @param space the value of `white-space`
record Box(
    Display display,
    boolean visible,
    boolean selectable,
    boolean clipped,
    boolean loose,
    String space) {

  static final Box ROOT = new Box(Display.BLOCK, true, true, false, false, "normal");

  /// @param style the declarations that hold for the element, by property
  /// @param standard what it is if they do not say so
  Box child(Map<String, String> style, Display standard) {
    String position = style.getOrDefault("position", "");
    boolean placed = position.equals("absolute") || position.equals("fixed");
    boolean isLoose = placed || !style.getOrDefault("float", "none").equals("none");
    Display own = Display.of(style.getOrDefault("display", "")).orElse(standard);
    if (isLoose || display.isFlex()) {
      own = own.blockified();
    }
    String visibility = style.getOrDefault("visibility", "inherit");
    String select = style.getOrDefault("user-select", "auto");
    return new Box(
        own,
        visibility.equals("inherit") ? visible : visibility.equals("visible"),
        (select.equals("auto") || select.equals("inherit")) ? selectable : !select.equals("none"),
        isClipped(style, own, isLoose),
        (isLoose && !display.isFlex()) || placed,
        space(style.getOrDefault("white-space", style.getOrDefault("white-space-collapse", ""))));
  }

  private static boolean isClipped(Map<String, String> style, Display own, boolean isLoose) {
    if (style.getOrDefault("content-visibility", "").equals("hidden")) {
      return own != Display.INLINE;
    }
    boolean isSized = (own != Display.INLINE && own != Display.CONTENTS) || isLoose;
    boolean isCut =
        !style.getOrDefault("overflow", "visible").equals("visible")
            || !style.getOrDefault("overflow-y", "visible").equals("visible")
            || !style.getOrDefault("overflow-x", "visible").equals("visible");
    return isSized
        && isCut
        && (isZero(style.get("height"))
            || isZero(style.get("max-height"))
            || isZero(style.get("width"))
            || isZero(style.get("max-width")));
  }

  private static boolean isZero(@Nullable String length) {
    return length != null && length.matches("[+-]?0*\\.?0+(?:[a-z]+|%)?");
  }

  private String space(String value) {
    return switch (value) {
      case "normal", "nowrap", "collapse" -> "normal";
      case "pre", "pre-wrap", "break-spaces", "preserve" -> "pre";
      case "pre-line", "preserve-breaks" -> "pre-line";
      default -> space;
    };
  }
}
