package dev.byline.parse.homepage.look;

/// A piece of a line that belongs to one field as a whole.
///
/// @param line index among the page's lines
/// @param start within the line's text
/// @param end behind the last character, without the border that follows
/// @param before the border before it
/// @param announced whether a word like "with" says that people follow
public record Atom(int line, int start, int end, Separator before, boolean announced) {

  public String in(PageText text) {
    return text.at(line).substring(start, end);
  }

  public boolean isFirstOfLine() {
    return before.isLine();
  }
}
