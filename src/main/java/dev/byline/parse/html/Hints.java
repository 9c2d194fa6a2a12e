package dev.byline.parse.html;

import java.util.List;
import java.util.Optional;

/// Hints from the markup of a page about its lines. Lines count from 1, columns from 0.
///
/// @param address the page's own, where known
/// @param title of the page, as the title bar of a window shows it; may be blank
/// @param links in the order of the page
/// @param parts the visible elements, each before its descendants
/// @param formulas in the order of the page
/// @param own addresses of other pages of the person whose page it is, as it says (`rel=me`)
public record Hints(
    Optional<String> address,
    String title,
    List<Link> links,
    List<Part> parts,
    List<Formula> formulas,
    List<String> own) {

  /// Of a text of which there is no markup.
  public static final Hints NONE =
      new Hints(Optional.empty(), "", List.of(), List.of(), List.of(), List.of());

  public Hints {
    links = List.copyOf(links);
    parts = List.copyOf(parts);
    formulas = List.copyOf(formulas);
    own = List.copyOf(own);
  }

  /// The hints that markup gives to the lines beside which it was copied.
  ///
  /// @param markup of a [PageCopy]
  /// @param lines of its text
  public static Hints of(String markup, List<String> lines) {
    return new HintFinder(lines).find(markup);
  }

  /// The elements that stand on lines of their own.
  public List<Part> blocks() {
    return parts.stream().filter(Part::isBlock).toList();
  }

  /// A link.
  ///
  /// @param line its first; where it is not seen, the line before it
  /// @param from its first column
  /// @param to the column after its last, on its last line
  /// @param address as written, or whole
  /// @param label its text, or what it is called where it has none
  /// @param hidden whether it is not seen
  public record Link(int line, int from, int to, String address, String label, boolean hidden) {}

  /// An element, as far as it is seen.
  ///
  /// @param tag its name: `li`, `h2`, `sup`
  /// @param names its classes, parted by blanks
  /// @param firstLine the line it starts on
  /// @param from its first column there
  /// @param lastLine the line it ends on
  /// @param to the column after its last there
  /// @param depth how many elements it is in
  /// @param isBlock whether it is of those that stand on lines of their own, unless styles say
  ///   otherwise
  public record Part(
      String tag,
      String names,
      int firstLine,
      int from,
      int lastLine,
      int to,
      int depth,
      boolean isBlock) {

    /// The level of a heading, 1 to 6; 0 for anything else.
    public int level() {
      return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))
          ? tag.charAt(1) - '0'
          : 0;
    }
  }

  /// A formula.
  ///
  /// @param firstLine the line it starts on
  /// @param from its first column
  /// @param lastLine the line it ends on
  /// @param to the column after its last
  /// @param source its TeX, or its signs as they are read aloud
  /// @param startLine the first of the lines that would be one line but for the formula
  /// @param endLine the last of them
  public record Formula(
      int firstLine, int from, int lastLine, int to, String source, int startLine, int endLine) {}
}
