package dev.byline.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names at the start of a text, as publication lists write them: `S. Pesme, R-A. Dragomir and
/// N. Flammarion.`
///
/// @param names as written, without footnote signs
/// @param more whether "et al." or its like ends them
/// @param end where they end in the text, before what parts them from the rest
public record NameList(List<String> names, boolean more, int end) {

  private static final String RANK = "(?:Jr\\.?|Sr\\.?|II|III|IV)(?!\\p{L})";
  private static final String WORD = "(?!" + RANK + ")(?:[dDlLO]['’])?\\p{Lu}[\\p{L}\\p{M}'’‐-]*";
  private static final String PARTICLE =
      "(?:van|von|der|den|de|la|le|du|di|da|dos|del|della|ten|ter|zu|al|el|bin|ibn|af|av)";
  private static final String INITIAL = "(?:\\p{Lu}h?\\.|\\p{Lu}-\\p{Lu}\\.)";
  private static final String SUFFIX = "(?:,? " + RANK + ")?";
  private static final String SURNAME = "(?:" + PARTICLE + " )*" + WORD;

  /// Footnotes and what stands in parentheses behind a name: `Ann Ash1*`, `Bo Birk (MIT)`.
  private static final String SIGNS =
      "(?:\\d{1,2}(?:,\\d{1,2})*|[¹²³⁴-⁹])?[*†‡§¶#∗⋆]*(?: ?\\([\\p{Lu}*†‡§¶#∗⋆][^()\\d]{0,40}\\))?";

  private static final String ELLIPSIS = "(?:…|\\.\\s?\\.\\s?\\.)";

  /// The order and form of the names in a list; a list keeps to one style.
  private enum Style {
    /// `J.-P. Vert`, `D. G. T. Barrett`
    INITIALS_FIRST(
        "(?:"
            + INITIAL
            + "[ -]?)+ ?"
            + SURNAME
            + "(?: (?:[ey] (?=\\p{Lu}\\p{L}))?"
            + WORD
            + ")?"
            + SUFFIX),
    /// `Pierre Marion`, `Michaël E. Sander`
    FULL(
        "(?:"
            + WORD
            + "|"
            + INITIAL
            + ")(?: (?:"
            + WORD
            + "|"
            + INITIAL
            + "|\\p{Lu}))"
            + "{0,3}(?: "
            + PARTICLE
            + "){0,2} "
            + WORD
            + "(?<=[\\p{L}’'-]{2})"
            + SUFFIX),
    /// `Smith, J. A.`
    SURNAME_FIRST(SURNAME + "(?:[ ]" + WORD + ")?, ?" + INITIAL + "(?:[ -]?" + INITIAL + ")*"),
    /// `Smith JA`, `Smith J.A.`
    BARE_INITIALS(
        SURNAME
            + "(?: "
            + WORD
            + ")? (?:\\p{Lu}{1,3}(?!\\p{L}|\\.[,;]|\\.[ -]?\\p{Lu}\\.)|"
            + INITIAL
            + "(?:[ -]?"
            + INITIAL
            + ")*(?=\\s*[,;&]|\\s+and )|"
            + INITIAL
            + "(?:[ -]?"
            + INITIAL
            + ")+(?=\\s))");

    private final Pattern first;
    private final Pattern later;

    /// Between two names a single word is one, too.
    Style(String name) {
      first = Pattern.compile(name);
      later = Pattern.compile(name + "|" + WORD + "(?=,\\s+(?:" + name + "))");
    }
  }

  private static final Pattern SEPARATOR =
      Pattern.compile(
          SIGNS
              + "(?:\\s*[,;]\\s*"
              + ELLIPSIS
              + "\\s*[,;&]?\\s*(?:and\\s+)?(?=\\p{Lu})|\\s*[,;]\\s*(?:and|&|et|und|[ey])\\s+|\\s*[,;]\\s+"
              + "|\\s+(?:and|&|et|und|[ey])\\s+|\\s*·\\s+)");

  private static final Pattern SIGNED = Pattern.compile(SIGNS);

  private static final Pattern MORE =
      Pattern.compile(
          "(?:,|;)?\\s*(?:and\\s+)?(?:et al\\.?|(?:and )?others(?!\\p{L})|" + ELLIPSIS + ")");

  /// The text that may follow the last name.
  private static final Pattern END =
      Pattern.compile(
          SIGNS
              + "(?:(?<=\\.)\\s*(?=$|[^\\p{Ll}\\s])|\\.\\s*(?=$|[^\\p{Ll}\\s])|:(?:\\s|$)|,\\s|\\)|\\s*$"
              + "|\\.?\\s*\\(|\\s+[-–—]\\s|\\s*[“\"«])");

  private static final Pattern VOLUME_FIRST =
      Pattern.compile(",? *(?:[Vv]ol\\. ?)?\\d{1,3}(?!\\d)");

  /// The longest list of names that `text` begins with, if it begins with one.
  public static Optional<NameList> startOf(String text) {
    Optional<NameList> best = Optional.empty();
    for (Style style : Style.values()) {
      Optional<NameList> read = startOf(text, style);
      if (read.isPresent() && (best.isEmpty() || read.get().end > best.get().end)) {
        best = read;
      }
    }
    return best;
  }

  /// The names that `text` consists of, but for a full stop at its end.
  public static Optional<NameList> all(String text) {
    return startOf(text)
        .filter(read -> text.substring(read.end).chars().noneMatch(Character::isLetterOrDigit));
  }

  /// The names at the start of `text` without a last one which volume or pages follow: it is a
  /// journal.
  public static Optional<NameList> beforeJournal(String text) {
    Optional<NameList> names = startOf(text);
    if (names.isEmpty() || names.get().names.getLast().indexOf('.') >= 0) {
      return names;
    }
    boolean journal = VOLUME_FIRST.matcher(text.substring(names.get().end)).lookingAt();
    return journal ? names.get().withoutLast(text) : names;
  }

  public boolean isSeveral() {
    return names.size() > 1;
  }

  /// This list with one name before it.
  public NameList precededBy(String name) {
    var all = new ArrayList<String>();
    all.add(name);
    all.addAll(names);
    return new NameList(List.copyOf(all), more, end);
  }

  /// This list with those names behind it.
  public NameList followedBy(NameList others) {
    var all = new ArrayList<>(names);
    all.addAll(others.names);
    return new NameList(List.copyOf(all), more || others.more, end);
  }

  /// This list as ending elsewhere in the text.
  public NameList until(int newEnd) {
    return new NameList(names, more, newEnd);
  }

  /// This list without its last name, which turned out to be something else.
  public Optional<NameList> withoutLast(String text) {
    if (names.size() < 2) {
      return Optional.empty();
    }
    int last = text.lastIndexOf(names.getLast(), end);
    int cut = last;
    while (cut > 0 && " ,;&".indexOf(text.charAt(cut - 1)) >= 0) {
      cut--;
    }
    if (text.startsWith("and", cut - 3)) {
      return Optional.empty();
    }
    return Optional.of(new NameList(names.subList(0, names.size() - 1), false, cut));
  }

  private static Optional<NameList> startOf(String text, Style style) {
    var names = new ArrayList<String>();
    Matcher name = style.first.matcher(text);
    Matcher separator = SEPARATOR.matcher(text);
    int end = 0;
    int next = 0;
    boolean gap = false;
    while (startsAt(name, next) && isEnded(text, name.end())) {
      gap |= !names.isEmpty() && hasEllipsis(separator.group());
      names.add(name.group());
      end = name.end();
      if (!startsAt(separator, end)) {
        break;
      }
      next = separator.end();
      name.usePattern(style.later);
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(ended(text, names, gap, end));
  }

  private static boolean hasEllipsis(String separator) {
    return separator.indexOf('…') >= 0 || separator.indexOf('.') >= 0;
  }

  private static NameList ended(String text, List<String> names, boolean gap, int end) {
    Matcher more = MORE.matcher(text);
    boolean hasMore = startsAt(more, end);
    Matcher signs = SIGNED.matcher(text);
    int last = hasMore ? more.end() : startsAt(signs, end) ? signs.end() : end;
    return new NameList(List.copyOf(names), hasMore || gap, last);
  }

  private static boolean isEnded(String text, int end) {
    return startsAt(END.matcher(text), end)
        || startsAt(SEPARATOR.matcher(text), end)
        || startsAt(MORE.matcher(text), end);
  }

  private static boolean startsAt(Matcher matcher, int at) {
    matcher.useTransparentBounds(true);
    return at <= matcher.regionEnd() && matcher.region(at, matcher.regionEnd()).lookingAt();
  }
}
