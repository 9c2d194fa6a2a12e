package dev.byline.ui.text;

/// The face of a run of text, such as bold or italic.
public enum TextStyle {
  PLAIN,
  EMPHASIS,
  STRONG,
  STRONG_EMPHASIS,
  CODE;

  /// This face within `outer`: emphasis in strong words is both, code stays code.
  TextStyle within(TextStyle outer) {
    if (this == outer || this == PLAIN || outer == CODE) {
      return outer;
    }
    return outer == PLAIN || this == CODE ? this : STRONG_EMPHASIS;
  }

  /// The style class of text in this face.
  String styleClass() {
    return switch (this) {
      case PLAIN -> "plain";
      case EMPHASIS -> "emphasis";
      case STRONG -> "strong";
      case STRONG_EMPHASIS -> "strong-emphasis";
      case CODE -> "code";
    };
  }
}
