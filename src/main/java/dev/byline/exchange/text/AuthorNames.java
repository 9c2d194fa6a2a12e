package dev.byline.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The names in what a file has for one author.
///
/// People write several there: `Person, Ann; Other, Bo`, `Ann Person, Bo Other, Cy Third`, `Person,
/// A., Other, B.`, and `et al.` behind the last. They are parted where it cannot be one name; two
/// parts with a comma between are `Family, Given`. What stands in braces stays whole.
public final class AuthorNames {

  /// Stands for the authors that are not named.
  public static final String MORE = "et al.";

  private static final String AND = " and ";

  /// Not the end of an entity, as in `M&uuml;ller`.
  private static final Pattern SEMICOLON = Pattern.compile("(?<!&#?\\w{1,8});");

  private static final Pattern ET_AL =
      Pattern.compile(
          "(?i)(?:^|, ?| )[(\\[]?(?:et\\.? al(?:\\.|ii|iae?)?|(?:and|&) others)[)\\]]?$|^others$");

  /// The number by which dblp tells namesakes apart: `Bo Other 0001`.
  private static final Pattern NUMBER = Pattern.compile("(?<=\\p{L}\\.?) 0\\d{3}(?=$|,)");

  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[ -]?){1,6}");

  /// A name that begins with initials: it is no family name.
  private static final Pattern STRAIGHT =
      Pattern.compile("(?:\\p{Lu}\\.[ -]?){1,4}\\p{Lu}?\\p{L}*\\p{Ll}");

  private AuthorNames() {}

  /// The names in `author`, which is on one line, sorted or not as they stand there; [#MORE] for
  /// those that are not named.
  public static List<String> of(String author) {
    List<String> names = new ArrayList<>();
    for (String part : author.indexOf(';') < 0 ? List.of(author) : split(author, SEMICOLON)) {
      int end = mayEndInMore(part) ? moreStart(part) : -1;
      names.addAll(end < 0 ? listed(part, 3) : listed(part.substring(0, end), 2));
      if (end >= 0) {
        names.add(MORE);
      }
    }
    return names;
  }

  /// True if `name` only says that there are more authors: `et al.`
  public static boolean isMore(String name) {
    return mayEndInMore(name) && moreStart(name) == 0;
  }

  /// The place at which `name` says that there are more authors; -1 where it does not.
  private static int moreStart(String name) {
    Matcher more = ET_AL.matcher(name);
    return more.find() ? more.start() : -1;
  }

  /// True if the last word begins as that of [#ET_AL] does: most names need no closer look.
  public static boolean mayEndInMore(String name) {
    int last = name.lastIndexOf(' ') + 1;
    return last < name.length()
        && "aAoO".indexOf(name.charAt(last)) >= 0
        && (last > 0
            ? name.regionMatches(true, last, "al", 0, 2)
                || name.regionMatches(true, last, "others", 0, 6)
            : name.equalsIgnoreCase("others"));
  }

  /// Those of `names` that name somebody.
  public static List<String> named(List<String> names) {
    return names.stream().noneMatch(AuthorNames::isMore)
        ? names
        : names.stream().filter(name -> !isMore(name)).toList();
  }

  /// `name` without the number by which dblp tells namesakes apart.
  public static String withoutNumber(String name) {
    return name.indexOf('0') < 0 ? name : NUMBER.matcher(name).replaceFirst("");
  }

  /// @param fewest parts between commas that may be names of their own
  private static List<String> listed(String author, int fewest) {
    List<String> parts = author.indexOf(',') < 0 ? List.of(author) : splitAtComma(author);
    if (parts.size() == 2
        && author.indexOf('.') == 1
        && parts.stream().allMatch(part -> STRAIGHT.matcher(part).lookingAt())) {
      return parts;
    }
    if (parts.size() < fewest || parts.stream().anyMatch(NameFields::isSuffix)) {
      return author.isEmpty() ? List.of() : List.of(author);
    }
    if (parts.stream().allMatch(part -> part.indexOf(' ') > 0)) {
      return parts;
    }
    return areFamiliesWithInitials(parts)
        ? IntStream.range(0, parts.size() / 2)
            .mapToObj(i -> parts.get(2 * i) + ", " + parts.get(2 * i + 1))
            .toList()
        : List.of(author);
  }

  private static boolean areFamiliesWithInitials(List<String> parts) {
    return parts.size() % 2 == 0
        && IntStream.range(0, parts.size())
            .allMatch(i -> i % 2 == 0 || INITIALS.matcher(parts.get(i)).matches());
  }

  /// Splits `value` at each `and` outside braces; leaves out what is empty.
  public static List<String> splitAtAnd(String value) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == ' ' && depth == 0 && value.regionMatches(true, i, AND, 0, AND.length())) {
        parts.add(value.substring(start, i).strip());
        start = i + AND.length();
        i = start - 1;
      }
    }
    parts.add(value.substring(start).strip());
    parts.removeIf(String::isEmpty);
    return parts;
  }

  /// Splits `value` at each comma outside braces; leaves out what is empty.
  public static List<String> splitAtComma(String value) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i <= value.length(); i++) {
      char c = i == value.length() ? ',' : value.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (i == value.length() || (c == ',' && depth == 0)) {
        String part = value.substring(start, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }

  /// Splits `value` at each `between` outside braces; leaves out what is empty.
  public static List<String> split(String value, Pattern between) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int depth = 0;
    int counted = 0;
    var match = between.matcher(value);
    while (match.find()) {
      for (; counted < match.start(); counted++) {
        char c = value.charAt(counted);
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      }
      if (depth == 0) {
        parts.add(value.substring(start, match.start()).strip());
        start = match.end();
      }
    }
    parts.add(value.substring(start).strip());
    parts.removeIf(String::isEmpty);
    return parts;
  }
}
