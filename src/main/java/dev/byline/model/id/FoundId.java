package dev.byline.model.id;

/// An identifier found in a text.
///
/// @param value in its normal form
/// @param start where it begins in the text, its resolver or label included
/// @param end the place behind it
public record FoundId(String value, int start, int end) {

  /// `text` with a blank in place of the identifier.
  public String cutFrom(String text) {
    return text.substring(0, start) + " " + text.substring(end);
  }
}
