package dev.byline.parse.html;

import java.util.Locale;
import java.util.Optional;

/// Kinds of boxes, as far as the copied text depends on them.
enum Display {
  NONE,
  CONTENTS,
  INLINE,
  INLINE_BLOCK,
  INLINE_FLEX,
  INLINE_TABLE,
  BLOCK,
  FLEX,
  TABLE,
  ROW_GROUP,
  ROW,
  CELL,
  COLUMN;

  /// The kind that a value of the CSS property `display` names; empty if it is none.
  static Optional<Display> of(String value) {
    return Optional.ofNullable(
        switch (value.toLowerCase(Locale.ROOT)) {
          case "none" -> NONE;
          case "contents" -> CONTENTS;
          case "inline", "ruby", "ruby-text", "math", "inline flow", "inline math" -> INLINE;
          case "inline-block", "inline flow-root" -> INLINE_BLOCK;
          case "inline-flex", "inline-grid", "-webkit-inline-box", "inline flex", "inline grid" ->
              INLINE_FLEX;
          case "inline-table", "inline table" -> INLINE_TABLE;
          case "block",
              "flow-root",
              "list-item",
              "table-caption",
              "block math",
              "block flow",
              "-webkit-box" ->
              BLOCK;
          case "flex", "grid", "block flex", "block grid", "-webkit-flex", "-ms-flexbox" -> FLEX;
          case "table", "block table" -> TABLE;
          case "table-row-group", "table-header-group", "table-footer-group" -> ROW_GROUP;
          case "table-row" -> ROW;
          case "table-cell" -> CELL;
          case "table-column", "table-column-group" -> COLUMN;
          default -> null;
        });
  }

  /// The kind of a box that is taken out of its line: a float, or a child of a flex box.
  Display blockified() {
    return switch (this) {
      case INLINE, INLINE_BLOCK, ROW_GROUP, ROW, CELL -> BLOCK;
      case INLINE_FLEX -> FLEX;
      case INLINE_TABLE -> TABLE;
      default -> this;
    };
  }

  /// True if it is a line of its own.
  boolean isBlock() {
    return this == BLOCK || this == FLEX || this == TABLE || this == ROW_GROUP;
  }

  /// True if it is one piece of a line, whatever is in it.
  boolean isAtomic() {
    return this == INLINE_BLOCK || this == INLINE_FLEX || this == INLINE_TABLE;
  }

  boolean isFlex() {
    return this == FLEX || this == INLINE_FLEX;
  }

  /// True if blanks between its children are nothing.
  boolean dropsBlanks() {
    return isFlex()
        || this == TABLE
        || this == INLINE_TABLE
        || this == ROW_GROUP
        || this == ROW
        || this == COLUMN;
  }
}
