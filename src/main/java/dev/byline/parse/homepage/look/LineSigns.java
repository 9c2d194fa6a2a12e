package dev.byline.parse.homepage.look;

import dev.byline.parse.text.ScreenedPattern;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The signs and words of a line at which its atoms are cut.
public final class LineSigns {

  private static final int MAX_QUOTE = 400;
  private static final int MAX_PARENTHESIS = 200;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "vs", "v", "cf", "St", "Dr", "No", "no", "Nr", "Vol", "vol", "pp", "p", "S", "Bd", "resp",
          "approx", "eds", "ed", "Hrsg", "Hg", "hg", "Proc", "Int", "Conf", "Trans", "Math", "Phys",
          "Ann", "Lett", "Rev", "Comm", "Statist", "Appl", "Comput", "Amer", "Symp", "Univ", "Dept",
          "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
          "bzw", "Art", "núm", "Prof", "Ed", "Eds", "Coord", "coord", "ca", "Jg", "Nat", "Sci",
          "Bull", "Mr", "Mrs", "Ms");

  /// Words cut short before volumes and pages in other languages.
  private static final Set<String> BEFORE_NUMBERS =
      Set.of("s", "t", "nr", "r", "str", "č", "roč", "z", "fasc", "tom", "n", "h", "b", "année");

  /// A number that a full stop makes an ordinal, as German does: `im 18.`
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?:^|[ (])(?:im|des|dem|das|den|der|am|vom|zum|bis|und|seit|ins) \\d{1,2}\\.$");

  public static final Set<String> AND =
      Set.of("and", "&", "und", "et", "y", "e", "i", "og", "och", "en", "と", "及", "和");

  public static final ScreenedPattern ANNOUNCER =
      ScreenedPattern.of(
          "(?:(?:[Jj]oint(?:ly)?(?: work)?|[Cc]o-?(?:[Aa]uthor(?:ed)?|written)|[Tt]ogether|[Ii]n"
              + " collaboration) with|(?:[Gg]em(?:einsam|\\.)|[Zz]us(?:ammen|\\.)) mit|[Ss]amen"
              + " met|[Rr]azem z|[Jj]unto (?:con|com)|[Ee]n collaboration avec|[Ee]n colaboración"
              + " con|[Ee]m (?:colaboração|parceria) com|[Ii]nsieme"
              + " a|[Ww]ith|[Mm]it|[Aa]vec|[Cc]on|[Cc]om|[Mm]et|(?:👤"
              + " ?)?(?:[Bb]y|[Pp]ar|[Vv]on|[Pp]or|[Dd]oor|[Dd]i)|👤):?\\s+(?=(?:van |von |de |der"
              + " )*\\p{Lu}|\\p{Lo})");

  private static final ScreenedPattern ADDRESS =
      ScreenedPattern.of(
          "https?://\\S+|www\\.\\S+|(?i:doi:? ?)10\\.\\d{4,9}/\\S+|10\\.\\d{4,9}/\\S+|(?i:arxiv) ?:"
              + " ?(?:\\d{4}\\.\\d{4,5}|[a-z-]+/\\d{7})(?:v\\d+)?(?: ?\\[[\\w.-]+\\])?");

  public static final ScreenedPattern YEAR_FIRST =
      ScreenedPattern.of("(?:19[3-9]\\d|20[0-4]\\d)(?:年)?(?=\\s+[\\p{L}¿¡“\"«(\\[])");

  public static final Pattern APART =
      Pattern.compile(
          "(?:.*[^\\p{L}\\d])?(?:19[3-9]\\d|20[0-4]\\d)(?:[^\\d].*)?|(?i:to appear|submitted|in"
              + " press|accepted|forthcoming|early"
              + " access|eds?\\.?|hrsg\\.?|hg\\.?|dir\\..*|.*\\bIF\\b.*|.*(?:CCF|JCR).*|.*期.*|.*best.*|.*award.*|.*equal.*|\\*.*|\\p{Lu}[\\p{L}."
              + " ]{2,25}: \\p{Lu}[\\p{L}&. ]{3,40}|.*impact factor.*|.*quartile.*|IF"
              + " ?[:=]?.*|Q[1-4]\\b.*"
              + "|pdf|link|code|arxiv|slides|.*paper.*|.*version.*|hal|ps|pdf.*|rr|poster|.*manuscript.*)");

  /// A link whose kind stands in parentheses: `paper (HAL)`.
  public static final ScreenedPattern LABEL_BEFORE =
      ScreenedPattern.of(
          "(?:paper|preprint|pdf|code|parser|HAL paper)"
              + " ?\\((?i:pdf|hal|arxiv|rr|ps|ps\\.gz|extended version|html|link|local)\\)");

  /// Before the editor of a book: `in L. Holt (ed.)`.
  public static final Pattern CONTAINER_START = Pattern.compile("(?:[Ii]n|[Dd]ans|[Ee]n|[Ee]m):? ");

  public static final ScreenedPattern TOGETHER =
      ScreenedPattern.of(
          "(?:[Tt]ogether wi\\p{Ll}{2}|(?:[Jj]oint(?:ly)?(?: work)?|[Cc]o-?authored) with):? +");

  /// Surnames and given names parted by commas, people by slashes: `Holt, Ada/Sato, Ken`.
  public static final ScreenedPattern SLASHED =
      ScreenedPattern.of("\\p{Lu}[^/,]{1,40}, \\p{Lu}[^/,]{0,20}/\\p{Lu}[^/,]{1,30}, \\p{Lu}");

  /// Before the author and the title of a book that is reviewed, in German.
  private static final ScreenedPattern REVIEW =
      ScreenedPattern.of(
          "(?:Rez\\.:|(?:Rez\\.|Rezension|Besprechung) (?:zu|von|des|der):?) (?=[\\p{Lu}„“»«\"])");

  private static final ScreenedPattern BEHIND_REVIEW =
      ScreenedPattern.of("[,.;–] [Ii]n:? (?=[\\p{Lu}\\d„»]|ebd)");

  private static final Pattern RANGE = Pattern.compile("\\d{4} ?[-–—] ?\\d{2,4}");

  private static final ScreenedPattern YEAR_BEFORE_TITLE =
      ScreenedPattern.of(
          "(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)"
              + " )?(?:19[3-9]\\d|20[0-4]\\d)[a-z]?(?: ?[.,:])? [\\p{Lu}“\"«‘„¿]");

  /// True if a year stands at `next`, behind a name and before a title: `Holt A 2014 Slow maps`.
  public static boolean isYearBehindName(String line, int start, int end, int next) {
    return next < line.length()
        && isDigit(line.charAt(next))
        && isYearAt(line, next)
        && NameLook.isLikely(line, start, end)
        && !isAcronym(line.substring(line.lastIndexOf(' ', end - 1) + 1, end))
        && !YearLook.isMonth(line.substring(line.lastIndexOf(' ', end - 1) + 1, end));
  }

  private static boolean isAcronym(String word) {
    return word.length() > 3 && word.chars().filter(Character::isUpperCase).count() > 1;
  }

  public static boolean isYearAt(String line, int at) {
    return at < line.length() && YEAR_BEFORE_TITLE.endAt(line, at) >= 0;
  }

  /// True if a word with a full stop behind is cut short, and the text goes on at `next`.
  public static boolean isAbbreviation(String line, String word, int next) {
    boolean number = next + 1 < line.length() && isDigit(line.charAt(next + 1));
    return ABBREVIATIONS.contains(word)
        || (number && BEFORE_NUMBERS.contains(word))
        || (word.isEmpty() && ORDINAL.matcher(line).region(Math.max(0, next - 10), next).find());
  }

  /// The end of the review that begins at `i`, named by the book it is of: before its journal; -1
  /// if none begins there.
  public static int reviewEnd(String line, int i) {
    if (i >= line.length() || "RB".indexOf(line.charAt(i)) < 0 || REVIEW.endAt(line, i) < 0) {
      return -1;
    }
    for (int at = i; at < line.length(); at++) {
      if (",.;–".indexOf(line.charAt(at)) >= 0 && BEHIND_REVIEW.endAt(line, at) > 0) {
        return at;
      }
    }
    return line.length();
  }

  /// The end of the web address or identifier that begins at `i`, or -1.
  public static int addressEnd(String line, int i) {
    boolean may = "hwdD1aA".indexOf(line.charAt(i)) >= 0;
    if (!may || (i > 0 && Character.isLetterOrDigit(line.charAt(i - 1)))) {
      return -1;
    }
    return ADDRESS.endAt(line, i);
  }

  /// The end of the year that the text begins with at `i`, or -1.
  public static int yearFirst(String line, int i) {
    return YEAR_FIRST.endAt(line, i);
  }

  /// True for a range of years, which a title ends with: `1950-1980`.
  public static boolean isRange(String text) {
    return text.length() >= 7 && text.length() < 12 && RANGE.matcher(text).matches();
  }

  /// Before a full stop that ends a word at `end`, and is no part of an initial: `and Ada Holt.)`
  public static int beforeStop(String line, int start, int end) {
    boolean stopped =
        end - 3 > start
            && line.charAt(end - 1) == '.'
            && Character.isLowerCase(line.charAt(end - 2));
    return stopped ? end - 1 : end;
  }

  /// Behind the punctuation at `from`.
  public static int afterSigns(String line, int from) {
    int at = from;
    while (at < line.length() && ".,;: *+†‡".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /// True if the line is one short word with a full stop in it.
  public static boolean isFileName(String line) {
    return line.length() <= 25
        && line.indexOf(' ') < 0
        && line.indexOf('.') > 0
        && line.chars().noneMatch(c -> c > 0x2E00);
  }

  /// True if a quotation may begin at `i` of a text that begins at `start`; with a closing mark,
  /// too, where a blank stands before it.
  public static boolean isOpen(String line, int i, int start) {
    char c = line.charAt(i);
    return OPEN.indexOf(c) >= 0
        ? i == start || !Character.isLetterOrDigit(line.charAt(i - 1))
        : c == '”' && i > start && line.charAt(i - 1) == ' ';
  }

  private static final String OPEN = "“\"«„‟「『»‘`";
  private static final String CLOSE = "”\"»“”」』«’'";

  private LineSigns() {}

  /// The end of the quotation that begins at `i`, if it is a title as a whole; else -1.
  public static int quoteEnd(String line, int i) {
    char open = line.charAt(i);
    int from = i + 1;
    int end = -1;
    for (int at = from; at < line.length() && at - i < MAX_QUOTE; at++) {
      char c = line.charAt(at);
      boolean closes =
          (open == '"' || open == '`')
              ? c == open || (c == '\'' && open == '`') || c == '”'
              : open == '‘'
                  ? c == '’'
                  : (c != open || (c == '”' && line.charAt(at - 1) != ' '))
                      && CLOSE.indexOf(c) >= 0
                      && c != '’'
                      && c != '\'';
      boolean outside = at + 1 >= line.length() || !Character.isLetterOrDigit(line.charAt(at + 1));
      boolean large =
          (c == '”' || (c == '"' && line.charAt(at - 1) != ' '))
              && !outside
              && Character.isUpperCase(line.charAt(at + 1));
      if (closes && (outside || large || isLetterOfOther(line, at + 1))) {
        end = at;
        break;
      }
    }
    boolean whole = end >= 0 && end - from >= 4 && isQuoteWhole(line, from, end);
    return whole ? end : -1;
  }

  /// The start of the initials that end with the word at `word`.
  public static int initialsStart(String line, int start, int word) {
    int run = word;
    while (run - 2 >= start
        && (line.charAt(run - 1) == ' '
            || line.charAt(run - 1) == '-'
            || line.charAt(run - 1) == '.')) {
      int dot = line.charAt(run - 1) == '.' ? run - 1 : run - 2;
      if (dot < start + 1
          || line.charAt(dot) != '.'
          || !Character.isUpperCase(line.charAt(dot - 1))
          || (dot - 2 >= start && Character.isLetter(line.charAt(dot - 2)))) {
        break;
      }
      run = dot - 1;
    }
    if (run - 2 >= start
        && line.charAt(run - 1) == '-'
        && Character.isUpperCase(line.charAt(run - 2))) {
      run -= 2;
    }
    return run;
  }

  public static boolean isLetterOfOther(String line, int at) {
    return Character.getType(line.charAt(at)) == Character.OTHER_LETTER;
  }

  /// True if the quotation is all of a title, and not a phrase within one.
  static boolean isQuoteWhole(String line, int from, int end) {
    char last = line.charAt(end - 1);
    int next = end + 1;
    while (next < line.length() && line.charAt(next) == ' ') {
      next++;
    }
    if (next >= line.length() || ",.!?".indexOf(last) >= 0) {
      return true;
    }
    char c = line.charAt(next);
    boolean ended = end + 1 < line.length() && ",.".indexOf(line.charAt(end + 1)) >= 0;
    boolean words = line.substring(from, end).indexOf(' ') > 0 || end - from > 14 || ended;
    boolean sign = ",.([;:-–—|/".indexOf(c) >= 0;
    boolean large = Character.isUpperCase(c) || Character.isDigit(c) || isLetterOfOther(line, next);
    boolean follows = line.startsWith("in ", next) || line.startsWith("with ", next);
    return words && (sign || large || follows || EventLook.isNamedBehind(line, from, next));
  }

  public static int closing(String line, int i, char open, char close) {
    int depth = 0;
    for (int at = i; at < line.length() && at - i < MAX_PARENTHESIS; at++) {
      char c = line.charAt(at);
      depth += c == open ? 1 : c == close ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }

  /// A full stop with a sentence right behind it: `O. Lindgren.Small Steps`.
  public static boolean isGlued(String line, int i) {
    return i > 2
        && i + 2 < line.length()
        && Character.isLowerCase(line.charAt(i - 1))
        && Character.isLowerCase(line.charAt(i - 2))
        && Character.isUpperCase(line.charAt(i + 1))
        && (Character.isLowerCase(line.charAt(i + 2)) || line.charAt(i + 2) == ' ');
  }

  /// True for the initial of a last author with a title right behind it: `HOLT, A. B.Slow tides`.
  public static boolean isGluedInitial(String line, int start, int i) {
    if (i < start + 1
        || i + 3 >= line.length()
        || !Character.isUpperCase(line.charAt(i - 1))
        || (i - 2 >= start && " .".indexOf(line.charAt(i - 2)) < 0)
        || !Character.isUpperCase(line.charAt(i + 1))
        || line.charAt(i + 2) == '.') {
      return false;
    }
    int end = wordEnd(line, i + 1);
    boolean word =
        Character.isLowerCase(line.charAt(i + 2)) || (line.charAt(i + 2) == ' ' && end == i + 2);
    boolean small = end + 1 < line.length() && Character.isLowerCase(line.charAt(end + 1));
    boolean named = line.charAt(end - 1) == ',' || line.charAt(end - 1) == ';';
    return word && !named && (small || isCommaBefore(line, start, i - 1));
  }

  /// True if initials stand behind a comma: `, A. B`.
  private static boolean isCommaBefore(String line, int start, int word) {
    int run = initialsStart(line, start, word);
    return run - 2 >= start && line.startsWith(", ", run - 2);
  }

  /// Behind the footnote marks at `i`.
  public static int afterMarks(String line, int i) {
    int at = i;
    while (at < line.length() && "*+†‡§¶#∗⋆^".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /// True if the joining word is part of a name or of "et al.": `de Sá e Silva`.
  public static boolean isSingle(String line, String word, int next) {
    if (line.startsWith("al", next)) {
      return true;
    }
    int end = wordEnd(line, next);
    return word.length() == 1
        && !word.equals("&")
        && (end >= line.length() || !isLarge(line, end + 1));
  }

  public static boolean isLarge(String line, int at) {
    int i = at;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i < line.length()
        && (Character.isUpperCase(line.charAt(i))
            || isLetterOfOther(line, i)
            || NameLook.beginsWithParticle(line, i));
  }

  public static boolean isNameAt(String line, int at) {
    int first = wordEnd(line, at);
    return isLarge(line, at)
        && (first >= line.length()
            || isLarge(line, first + 1)
            || ",.;".indexOf(line.charAt(first - 1)) >= 0);
  }

  /// True if a word stands there that people are not named by, `Their`, `Algorithm`, and no
  /// initials behind it.
  public static boolean isNoName(String line, int at) {
    int end = at;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    boolean initials = line.startsWith(", ", end) && isInitial(line, end + 2);
    return end - at > 2
        && !initials
        && HomepageTitleWords.contains(line.substring(at, end).toLowerCase(Locale.ROOT));
  }

  /// True if initials stand there: `D.`, `JR,`, and not the first word of `A theory`.
  public static boolean isInitial(String line, int at) {
    int end = at;
    while (end < line.length() && Character.isUpperCase(line.charAt(end))) {
      end++;
    }
    return end > at
        && end - at <= 3
        && (end == line.length() || ".,;".indexOf(line.charAt(end)) >= 0);
  }

  public static boolean hasSmallWords(String line, int from) {
    int at = from;
    int small = 0;
    for (int n = 0; n < 6 && at < line.length(); n++) {
      int end = wordEnd(line, at);
      small += Character.isLowerCase(line.charAt(at)) ? 1 : 0;
      at = end + 1;
    }
    return small >= 2;
  }

  public static int wordEnd(String line, int from) {
    int end = line.indexOf(' ', Math.min(from, line.length()));
    return end < 0 ? line.length() : end;
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
