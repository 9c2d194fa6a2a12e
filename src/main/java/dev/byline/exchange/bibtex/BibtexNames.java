package dev.byline.exchange.bibtex;

import dev.byline.exchange.text.AuthorNames;
import dev.byline.exchange.text.CleanText;
import dev.byline.exchange.text.MarkupText;
import dev.byline.exchange.text.NameFields;
import dev.byline.exchange.text.TexText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The names in the `author` field of a BibTeX entry: `First von Last`, `von Last, First`, `von
/// Last, Jr, First`, a whole name in braces, or, as biblatex has it, `family=Last, given=First`.
final class BibtexNames {

  /// People write `A \& B` for `A and B`, also with a comma before it.
  private static final Pattern AMPERSAND = Pattern.compile(",? (?:\\\\&|\\{\\\\&}|&)(?:amp;)? ");

  /// Blanks of TeX, whose signs would part names else.
  private static final Pattern TEX_BLANK = Pattern.compile("\\\\[,;:! ]\\s*");

  private static final Pattern HYPHENATION = Pattern.compile("\\\\[-/]");

  private static final Pattern HIDDEN =
      Pattern.compile(
          "\\\\(?i:noopsort|sortnoop|noop|thanks|footnote(?:mark|text)?|inst|affil|orcid|corref|fnref)"
              + "\\s*(?:\\[[^\\[\\]]*])?\\s*\\{[^{}]*}\\s*");

  /// Sorted names in braces that hold them all, as some programs write each field.
  private static final Pattern LISTED =
      Pattern.compile("\\{[^{},]+,[^{},]+(?: and [^{},]+,[^{},]+)+}");

  private static final Pattern RAISED = Pattern.compile("\\$\\s*\\^[^$]*\\$");

  private static final Pattern PART =
      Pattern.compile(
          "\\s*(family|given|prefix|suffix|\\w+-i|useprefix|\\w+-?hash|id|gender|options)\\s*="
              + "\\s*(.*?)\\s*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private BibtexNames() {}

  /// The authors of an entry.
  ///
  /// @param names in their order; [AuthorNames#MORE] for those that are not named
  /// @param groups those of the names that stand in braces and would be taken for persons' else
  record Authors(List<String> names, List<String> groups) {}

  /// The names in `authors`, as it stands in the entry.
  static Authors read(String authors) {
    String line = CleanText.line(authors);
    if (hasLayout(line)) {
      line = HYPHENATION.matcher(TEX_BLANK.matcher(line).replaceAll(" ")).replaceAll("");
    }
    if (isOneGroup(line) && LISTED.matcher(line).matches()) {
      line = line.substring(1, line.length() - 1);
    }
    var read = new Authors(new ArrayList<>(), new ArrayList<>());
    for (String part : AuthorNames.splitAtAnd(line)) {
      if (isPlain(part)) {
        read.names().add(part.indexOf(',') < 0 ? part : NameFields.fromSorted(part, false));
      } else {
        read(part, read);
      }
    }
    return read;
  }

  private static void read(String part, Authors to) {
    List<String> parts = part.indexOf('&') < 0 ? List.of(part) : AuthorNames.split(part, AMPERSAND);
    for (String one : parts) {
      for (String name : names(one).filter(name -> !name.isEmpty()).toList()) {
        to.names().add(name);
        if (isOneGroup(one) && NameFields.isUntoldGroup(name) && !AuthorNames.isMore(name)) {
          to.groups().add(name);
        }
      }
    }
  }

  /// True if a name needs no closer look: `Family, Given` or `Given Family`, without a sign that
  /// has a meaning.
  private static boolean isPlain(String name) {
    int commas = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < 128 && !(c == ' ' || c == '-' || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))) {
        commas += c == ',' ? 1 : 0;
        boolean isInside = c == ',' ? commas == 1 && i > 0 : c == '.' && i > 1;
        if (!isInside) {
          return false;
        }
      }
    }
    return !name.isEmpty()
        && name.charAt(name.length() - 1) != ','
        && name.indexOf("--") < 0
        && !AuthorNames.mayEndInMore(name);
  }

  /// True if braces hold a name as a whole.
  private static boolean isOneGroup(String name) {
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i > 0 && i == name.length() - 1;
      }
    }
    return false;
  }

  /// True if a backslash stands before what [#TEX_BLANK] or [#HYPHENATION] matches.
  private static boolean hasLayout(String line) {
    for (int at = line.indexOf('\\'); at >= 0; at = line.indexOf('\\', at + 1)) {
      if (at + 1 < line.length() && ",;:! -/".indexOf(line.charAt(at + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Stream<String> names(String name) {
    if (name.equals("others")) {
      return Stream.of(AuthorNames.MORE);
    }
    Map<String, String> parts = extended(name);
    return parts.isEmpty()
        ? AuthorNames.of(name).stream().map(BibtexNames::name)
        : Stream.of(name(parts));
  }

  private static String name(String name) {
    if (name.indexOf(',') < 0) {
      return AuthorNames.withoutNumber(plain(name));
    }
    List<String> parts = AuthorNames.splitAtComma(name);
    String sorted = String.join(",", parts.stream().map(BibtexNames::plain).toList());
    return AuthorNames.withoutNumber(
        parts.size() > 1 ? NameFields.fromSorted(sorted, false) : sorted);
  }

  /// The parts of a name in biblatex's extended format; none of any other name.
  private static Map<String, String> extended(String name) {
    Map<String, String> parts = new HashMap<>();
    if (name.indexOf('=') < 0) {
      return parts;
    }
    for (String part : AuthorNames.splitAtComma(name)) {
      Matcher match = PART.matcher(unquoted(part));
      if (!match.matches()) {
        return Map.of();
      }
      parts.put(match.group(1).toLowerCase(Locale.ROOT), plain(unquoted(match.group(2))));
    }
    return parts;
  }

  private static String unquoted(String text) {
    return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
        ? text.substring(1, text.length() - 1)
        : text;
  }

  private static String name(Map<String, String> parts) {
    return CleanText.joined(
        Stream.of("given", "prefix", "family", "suffix")
            .map(part -> parts.getOrDefault(part, ""))
            .toList());
  }

  private static String plain(String name) {
    String hyphened = name.indexOf("--") < 0 ? name : name.replace("--", "-");
    return MarkupText.line(TexText.name(withoutHidden(hyphened)));
  }

  /// Without what is not part of the name: the arguments of commands that sort or write notes, and
  /// raised numbers.
  private static String withoutHidden(String name) {
    String seen = name.indexOf('\\') < 0 ? name : HIDDEN.matcher(name).replaceAll("");
    return seen.indexOf('$') < 0 ? seen : RAISED.matcher(seen).replaceAll("");
  }
}
