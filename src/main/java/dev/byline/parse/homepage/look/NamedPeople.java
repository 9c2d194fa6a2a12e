package dev.byline.parse.homepage.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The people that a text names, which is known to name people.
///
/// @param names without footnote marks
/// @param more whether the text says that there are more
public record NamedPeople(List<String> names, boolean more) {

  static final NamedPeople NOBODY = new NamedPeople(List.of(), false);

  private static final Pattern BETWEEN =
      Pattern.compile(
          "[,;、，；|·•]|\\s+[–—-]\\s+|\\s+(?:and|und|et(?!"
              + " al)|og|och|&|with|mit|avec|と|及|和)\\s+|\\s+[yei]\\s+(?=\\p{Lu}[\\p{L}.'’-]*\\s+\\p{Lu})|\\s*&\\s+|(?<=\\.)\\s+[yei]\\s+(?=\\p{Lu})|(?<=\\.)\\s*&\\s*|\\s{3,}|\\t");

  private static final Pattern JOINED = Pattern.compile(" (?:and|y|e|und|et|og|en|&) |/");

  private static final Pattern SEMICOLONS =
      Pattern.compile(";\\s*(?:(?:and|und|et|y|&) )?|\\s(?:&|und|and)\\s");

  private static final Pattern MORE =
      Pattern.compile(
          "(?i)\\s*(?:and\\s+)?(?:(?:\\d+|other|many) (?:more )?(?:co-?)?(?:authors?|others?)|\\d+"
              + " more.*|others|et ?\\.?al\\.?|u\\. ?a\\.|等|他|ほか|…|\\.\\.\\.|and"
              + " colleagues)[.:]?\\s*|\\s*(?:for|on behalf of) the .*");

  private static final Pattern ET_AL = Pattern.compile("\\s+et\\.? al\\.?.*$|…$|等$");

  private static final Pattern ASIDE = Pattern.compile("\\s*[(（\\[][^()（）\\[\\]]*[)）\\]]?");

  private static final Pattern WITH =
      Pattern.compile("[(（](?:joint(?:ly)? )?(?:with|mit|avec|con) ([^)）]*)[)）]?");

  private static final Pattern SIGNS =
      Pattern.compile("[*†‡§¶#∗⋆^+¹²³⁴⁵⁶⁷⁸⁹⁺\\d<>]+|^(?:and|und|et|by|with|&)\\s+");

  private static final Pattern TRAILING = Pattern.compile("[^,.]*\\p{L}{2,} \\p{Lu}{1,3}\\.");

  private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");

  private static final Pattern RANK = Pattern.compile("(?:Jr|Sr)\\.?|II|III|IV");

  public static NamedPeople in(String text) {
    List<String> inverted = inverted(text);
    if (!inverted.isEmpty()) {
      return new NamedPeople(inverted, false);
    }
    Optional<NamedPeople> parted = parted(text);
    if (parted.isPresent()) {
      return parted.get();
    }
    var tokens = new ArrayList<String>();
    boolean more = false;
    boolean aside = text.indexOf('(') >= 0 || text.indexOf('[') >= 0 || text.indexOf('（') >= 0;
    String plain =
        aside ? ASIDE.matcher(WITH.matcher(text).replaceAll(", $1")).replaceAll("") : text;
    for (String part : BETWEEN.split(plain, -1)) {
      boolean rest = MORE.matcher(part).matches();
      boolean last = !rest && ET_AL.matcher(part).find();
      more |= rest || last;
      String name = rest ? "" : bare(last ? ET_AL.matcher(part).replaceFirst("") : part);
      if (RANK.matcher(name).matches() && !tokens.isEmpty()) {
        tokens.set(tokens.size() - 1, tokens.getLast() + " " + name);
      } else if (!name.isEmpty()) {
        tokens.add(name);
      }
    }
    return new NamedPeople(withoutStops(names(tokens)), more);
  }

  /// `Adam, Christoph and Mourelle, Jorge`: names with a comma each, as BibTeX joins them; none if
  /// the text is not such a list.
  private static List<String> inverted(String text) {
    if (text.indexOf(',') < 0 || !JOINED.matcher(text).find()) {
      return List.of();
    }
    var names = new ArrayList<String>();
    for (String part : JOINED.split(text, -1)) {
      int comma = part.indexOf(',');
      boolean one = comma > 0 && part.indexOf(',', comma + 1) < 0 && comma + 2 < part.length();
      if (!one || NameLook.words(part, 0, comma) > 3) {
        return List.of();
      }
      names.add(bare(part));
    }
    return names;
  }

  /// `Holt, Ada; Sato, Ken et al.`: names with a comma each, between semicolons; none if the text
  /// is not such a list.
  private static Optional<NamedPeople> parted(String text) {
    if (text.indexOf(';') < 0 || text.indexOf(',') < 0 || text.indexOf('(') >= 0) {
      return Optional.empty();
    }
    String all = ET_AL.matcher(text).replaceFirst("");
    var names = new ArrayList<String>();
    int commas = 0;
    for (String part : SEMICOLONS.split(all, -1)) {
      int comma = part.indexOf(',');
      boolean surname = comma < 0 || NameLook.parts(part, 0, comma).isSurname();
      boolean one = comma < 0 || (part.indexOf(',', comma + 1) < 0 && comma + 2 < part.length());
      if (!surname || !one || NameLook.words(part, 0, part.length()) > 5) {
        return Optional.empty();
      }
      commas += comma < 0 ? 0 : 1;
      String name = bare(part);
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names.size() > 1 && 2 * commas > names.size()
        ? Optional.of(new NamedPeople(List.copyOf(names), all.length() < text.length()))
        : Optional.empty();
  }

  /// `Holt R, Sato K.`: the last full stop ends the list.
  private static List<String> withoutStops(List<String> names) {
    if (names.isEmpty() || !TRAILING.matcher(names.getLast()).matches()) {
      return names;
    }
    boolean plain = names.stream().limit(names.size() - 1L).noneMatch(name -> name.endsWith("."));
    if (!plain || (names.size() < 2 && names.getLast().indexOf(',') >= 0)) {
      return names;
    }
    var stripped = new ArrayList<>(names);
    String last = stripped.removeLast();
    stripped.add(names.size() > 1 ? last.substring(0, last.length() - 1) : last);
    return List.copyOf(stripped);
  }

  private static String bare(String part) {
    String name = part.strip();
    if (!isPlain(name)) {
      name = SIGNS.matcher(name).replaceAll("").strip();
      name = BLANKS.matcher(SIGNS.matcher(name).replaceAll("")).replaceAll(" ").strip();
    }
    int end = name.length();
    while (end > 0
        && (":'’".indexOf(name.charAt(end - 1)) >= 0
            || (name.charAt(end - 1) == '.' && !isInitial(name, end)))) {
      end--;
    }
    return name.substring(0, end).strip();
  }

  /// True if a name has neither signs nor blanks that are to be removed.
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain = Character.isLetter(c) || c == '.' || c == '-' || c == '\'' || c == ',';
      if (!plain && (c != ' ' || name.charAt(i - 1) == ' ')) {
        return false;
      }
    }
    return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
  }

  /// True if the full stop before `end` is of an initial or a rank.
  private static boolean isInitial(String name, int end) {
    int word = end - 1;
    while (word > 0 && Character.isLetter(name.charAt(word - 1))) {
      word--;
    }
    return end - 1 - word <= 2;
  }

  /// Joins surnames and the initials or given names behind their commas.
  private static List<String> names(List<String> tokens) {
    var names = new ArrayList<String>();
    boolean inverted = isFirstInverted(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      String name = tokens.get(i);
      boolean surname =
          !isInitials(name) && i + 1 < tokens.size() && NameLook.words(name, 0, name.length()) <= 4;
      if (surname && (isInitials(tokens.get(i + 1)) || (i == 0 && inverted))) {
        names.add(name + ", " + tokens.get(++i));
      } else {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  private static boolean isInitials(String token) {
    NameLook.Parts parts = NameLook.parts(token, 0, token.length());
    return !parts.other() && parts.full() == 0 && parts.initials() > 0 && parts.words() <= 4;
  }

  /// `PRATES`
  private static boolean isInCapitals(String token) {
    return token.length() > 3 && token.chars().noneMatch(Character::isLowerCase);
  }

  /// `Suzumori, Akira, and Neil Lowe`, `PRATES, Joana Maria`
  private static boolean isFirstInverted(List<String> tokens) {
    if (tokens.size() == 2 && isInCapitals(tokens.get(0)) && !isInCapitals(tokens.get(1))) {
      return true;
    }
    int most = tokens.size() == 2 && tokens.get(1).indexOf(' ') < 0 ? 3 : 1;
    if (tokens.size() < 2 || NameLook.words(tokens.get(0), 0, tokens.get(0).length()) > most) {
      return false;
    }
    String given = tokens.get(1);
    NameLook.Parts parts = NameLook.parts(given, 0, given.length());
    boolean last =
        parts.full() == 1
            || (parts.full() == 2 && NameLook.words(tokens.get(0), 0, tokens.get(0).length()) == 1);
    for (int i = 2; i < tokens.size(); i++) {
      last &= tokens.get(i).indexOf(' ') > 0;
    }
    return last && given.codePointAt(0) < 0x2E00;
  }
}
