package dev.byline.parse.formats;

import dev.byline.parse.text.NameShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The authors of a profile page's entry: `A, B, C et al. · tag, tag`.
///
/// @param more whether the line ends in "et al."
/// @param affiliations what follows the middle dot
record AuthorLine(List<String> authors, boolean more, List<String> affiliations) {

  static final AuthorLine NONE = new AuthorLine(List.of(), false, List.of());

  private static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

  /// A longer line has thousands of names, or is prose.
  private static final int MAX_LENGTH = 100_000;

  private static final int MAX_NAME_WORDS = 7;

  static AuthorLine of(String line) {
    int dot = line.indexOf(" · ");
    String names = (dot < 0 ? line : line.substring(0, dot)).strip();
    if (names.endsWith(" ·")) {
      names = names.substring(0, names.length() - 2).strip();
    }
    boolean more = endsInEtAl(names);
    if (more) {
      names = names.substring(0, names.length() - (names.endsWith(".") ? 6 : 5)).strip();
    }
    return new AuthorLine(names(names), more, dot < 0 ? List.of() : parts(line.substring(dot + 3)));
  }

  /// True if the line is certainly names: most of its parts look like one.
  static boolean fits(String line) {
    if (line.length() > MAX_LENGTH) {
      return false;
    }
    AuthorLine read = of(line);
    int names = 0;
    for (String name : read.authors) {
      names += NameShape.fits(name) ? 1 : 0;
    }
    boolean mostly = names >= 0.6 * read.authors.size();
    return isShort(read) && (read.authors.isEmpty() ? read.more : mostly);
  }

  /// True if the line may be names: nothing in it says otherwise.
  static boolean mayBe(String line) {
    AuthorLine read = of(line);
    return isShort(read)
        && read.authors.stream().allMatch(name -> !name.contains("$") && !name.contains("\\"))
        && !isSentence(read);
  }

  private static boolean isShort(AuthorLine read) {
    return read.authors.stream()
        .allMatch(name -> name.length() <= 80 && words(name) <= MAX_NAME_WORDS);
  }

  private static boolean isSentence(AuthorLine read) {
    if (read.more || read.authors.isEmpty()) {
      return false;
    }
    String last = read.authors.getLast();
    return last.endsWith(".") && last.length() - last.lastIndexOf(' ') > 5;
  }

  private static boolean endsInEtAl(String names) {
    return names.endsWith("et al.") || names.endsWith(" et al") || names.equals("et al");
  }

  private static List<String> names(String text) {
    var names = new ArrayList<String>();
    for (String part : parts(text)) {
      if (SUFFIXES.contains(part) && !names.isEmpty()) {
        names.add(names.removeLast() + ", " + part);
      } else {
        names.add(part);
      }
    }
    return List.copyOf(names);
  }

  private static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    for (String part : text.split(",", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  private static int words(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        words++;
      }
    }
    return words;
  }
}
