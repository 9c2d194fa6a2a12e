package dev.byline.ui.text;

import dev.byline.model.tex.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The TeX commands a formula may use (`commands.txt`).
final class AllowedTexCommands {

  /// The environments a formula may use.
  private static final Set<String> ENVIRONMENTS =
      Set.of(
          "matrix",
          "pmatrix",
          "bmatrix",
          "Bmatrix",
          "vmatrix",
          "Vmatrix",
          "smallmatrix",
          "cases",
          "array",
          "aligned",
          "align",
          "align*",
          "gathered",
          "gather",
          "gather*",
          "split");

  /// Commands of one character: spaces, braces, signs, accents of prose.
  private static final String SIGNS = ",:;!{}|_%&#$ '\"`^~=.";

  private static final Map<String, String> BY_NAME = read();

  private AllowedTexCommands() {}

  private static Map<String, String> read() {
    var byName = new HashMap<String, String>();
    for (String line : WordList.lines(AllowedTexCommands.class, "commands.txt")) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        byName.put(line.substring(0, equals), line.substring(equals + 1));
      } else {
        Arrays.stream(line.split(" ")).forEach(name -> byName.put(name, "\\" + name));
      }
    }
    return Map.copyOf(byName);
  }

  /// The TeX for the command of letters `name`, if a formula may use it.
  static Optional<String> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /// The TeX for a backslash before `sign`, if a formula may use it.
  static Optional<String> sign(char sign) {
    return switch (sign) {
      case '>' -> Optional.of("\\:");
      case '\n' -> Optional.of("\\ ");
      // Hints to break or not to break a line.
      case '-', '/', '*' -> Optional.of("");
      default -> SIGNS.indexOf(sign) >= 0 ? Optional.of("\\" + sign) : Optional.empty();
    };
  }

  static boolean isEnvironment(String name) {
    return ENVIRONMENTS.contains(name);
  }

  /// The names of all commands of letters.
  static Set<String> names() {
    return BY_NAME.keySet();
  }
}
