package dev.byline.parse.sites;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A list of authors as an entry writes it.
///
/// @param names as written, without marks
/// @param more whether the list says that there are more
record SiteNames(List<String> names, boolean more) {

  static final SiteNames NONE = new SiteNames(List.of(), false);

  private static final Pattern MORE =
      Pattern.compile(
          "[,;]?\\s*(?:\\.\\.\\.|…|\\[\\.\\.\\.\\]|(?:and )?et al\\.?(?: \\(\\d+ additional"
              + " authors? not shown\\))?|(?:and|&) \\d+ \\p{L}+|(?:and )?others)\\s*$");

  private static final Pattern COMMA =
      Pattern.compile("\\s*,\\s*(?:(?:and|&)\\s+)?|\\s+(?:and|&)\\s+");
  private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
  private static final Pattern BAR = Pattern.compile("\\s+\\|\\s+");
  private static final Pattern AMPERSAND = Pattern.compile("\\s+&\\s+");

  private static final Pattern RANK = Pattern.compile("(?i:Jr\\.?|Sr\\.?)|II|III|IV");
  private static final Pattern INITIALS =
      Pattern.compile("(?:\\p{Lu}\\p{M}*\\p{Ll}?\\.(?:[ -]*))+");

  SiteNames {
    names = List.copyOf(names);
  }

  /// Names between commas: `A One, B Two, C Three, ...`.
  static SiteNames byComma(String text) {
    return split(text, COMMA);
  }

  /// Names between semicolons: `Quill, Ada; Wu, Chen`.
  static SiteNames bySemicolon(String text) {
    return split(text, SEMICOLON);
  }

  /// Names between bars: `Ada Quill | Chen Wu`.
  static SiteNames byBar(String text) {
    return split(text, BAR);
  }

  /// Names between `&`: `Ada Quill & Chen Wu`.
  static SiteNames byAmpersand(String text) {
    return split(text, AMPERSAND);
  }

  /// Surnames before initials: `Quill, A., Wu, C. & Other, Z.`.
  static SiteNames surnameFirst(String text) {
    SiteNames parts = byComma(text);
    var names = new ArrayList<String>();
    for (String part : parts.names) {
      if (!names.isEmpty() && INITIALS.matcher(part).matches()) {
        names.add(names.removeLast() + ", " + part);
      } else {
        names.add(part);
      }
    }
    return new SiteNames(names, parts.more);
  }

  /// These names, and more than they.
  SiteNames andMore() {
    return new SiteNames(names, true);
  }

  private static SiteNames split(String text, Pattern separator) {
    String list = text.strip();
    Matcher more = MORE.matcher(list);
    boolean isCut = more.find() && (more.start() > 0 || more.end() == list.length());
    String named = isCut ? list.substring(0, more.start()) : list;
    var names = new ArrayList<String>();
    for (String part : separator.split(named, -1)) {
      String name = part.strip();
      if (!names.isEmpty() && RANK.matcher(name).matches()) {
        names.add(names.removeLast() + ", " + name);
      } else if (name.codePoints().anyMatch(Character::isLetter)) {
        names.add(name);
      }
    }
    return new SiteNames(names, isCut);
  }
}
