package dev.byline.parse.text;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Recognition of venues as publication lists write them: `NeurIPS 2024`, `IEEE Trans. X, vol. 3,
/// pp. 1-9, 2021`.
public final class VenueText {

  /// Words with which a venue begins, one way on each line.
  private static final String BEGINNINGS =
      """
      (?:[Ii]n|IN):? (?:[Pp]roc|[Tt]he|[Aa]dvances|\\p{Lu})
      Proc(?:\\.|eedings)
      Advances in
      (?:The )?(?:\\p{Lu}\\p{L}+ )?(?:Journal|J\\.|Transactions|Trans\\.|Annals|Ann\\.)(?!\\p{Ll})
      (?:The )?(?:\\p{Lu}\\p{L}+ )?(?:Letters|Lett\\.|Bulletin|Archive|Communications)(?!\\p{Ll})
      (?:The )?(?:\\p{Lu}\\p{L}+ )?(?:Comm\\.|Review|Notices|Annales|Conference)(?!\\p{Ll})
      (?:The )?(?:\\p{Lu}\\p{L}+ )?(?:Workshop|Symposium|Lecture Notes)(?!\\p{Ll})
      (?:\\d+(?:st|nd|rd|th)|\\d{4}|International) (?:\\p{L}+ ){0,4}(?:Conference|Symposium)
      (?:\\d+(?:st|nd|rd|th)|\\d{4}|International) (?:\\p{L}+ ){0,4}(?:Workshop|Journal)
      IEEE|ACM|SIAM|AAAI|IJCAI|JMLR|TMLR|PMLR|NeurIPS|NIPS|ICML|ICLR|AISTATS|COLT|ALT|UAI
      CVPR|ICCV|ECCV|ACL|EMNLP|NAACL|EACL|COLING|TACL|KDD|WWW|SIGIR|WSDM|CIKM|SIGMOD|VLDB
      STOC|FOCS|SODA|ITCS|EC|ICRA|IROS|RSS|CoRL|CDC|ACC|ICASSP|ISIT|INTERSPEECH|CHI|UIST
      SIGGRAPH|ECML|ACML|LICS|POPL|PLDI|OOPSLA|ICSE|FSE|CCS|NDSS|USENIX|SOSP|OSDI|NSDI
      SIGCOMM|CRYPTO|EUROCRYPT|ASIACRYPT|LREC|MICCAI|MIDL|CHIL|FAccT|AIES|CAV|TACAS
      Nature|Science|PNAS|Cell|PLoS|PLOS|eLife|Neuron|Biometrika|Econometrica
      Physical Review|Phys\\. ?Rev|[Aa]rXiv|bioRxiv|medRxiv|SSRN|HAL|CoRR|NBER
      [Tt]o appear|[Ss]ubmitted|[Uu]nder re(?:view|vision)|[Aa]ccepted|[Ff]orthcoming
      [Ii]n (?:press|preparation|submission)|[Pp]reprint|[Tt]echnical [Rr]eport|[Ww]orking [Pp]aper
      (?:Ph\\.?D\\.?|Master'?s?|Doctoral|MSc) [Tt]hes[ie]s
      (?:Cambridge|Oxford|Princeton|MIT|Chapman)[^.]{0,20} Press|Springer|Elsevier|Wiley
      """;

  private static final ScreenedPattern BEGINNING =
      ScreenedPattern.of(
          BEGINNINGS.lines().collect(Collectors.joining("|", "(?:", ")(?![\\p{Ll}\\p{N}])")));

  /// Details that only a venue has.
  private static final ScreenedPattern DETAIL =
      ScreenedPattern.of(
          "(?<!\\p{L})(?:[Vv]ol(?:\\.|ume) ?\\d|[Nn]o\\. ?\\d|pp\\.? ?\\d|pages? \\d|\\d+"
              + " ?\\(\\d+(?:[-–]\\d+)?\\)|\\d+:\\d+[-–]\\d+)");

  /// `45 (1992) 2018`, `1998, 120, 2010`
  private static final Pattern YEAR_APART =
      Pattern.compile(
          "(?<=\\()(?:19[3-9]\\d|20[0-4]\\d)(?=\\))"
              + "|(?<=[.,] )(?:19[3-9]\\d|20[0-4]\\d)(?=, \\d{1,4}(?: ?\\(\\d+\\))?, \\d)");

  private static final ScreenedPattern YEAR_ONLY =
      ScreenedPattern.of("\\W*(?:19[3-9]\\d|20[0-4]\\d)\\W*");

  private static final Pattern CONTAINER =
      Pattern.compile("^(?:[Ii]n:? |IN:? )(?=\\p{Lu}|\\d|the |proc)");

  private static final ScreenedPattern EMPTY = ScreenedPattern.of("\\(\\s*\\)|\\[\\s*\\]");

  private static final ScreenedPattern BLANKS = ScreenedPattern.of("\\s+");

  private static final ScreenedPattern COMMAS = ScreenedPattern.of("(?:, ?){2,}");

  private static final ScreenedPattern PREPRINT =
      ScreenedPattern.of(
          "(?i:(?:arxiv )?(?:preprint|e-print)s?[., ]*(?:\\d{4})?|arxiv[., ]*(?:\\d{4})?)");

  private VenueText() {}

  /// True if `text` begins like a venue.
  public static boolean begins(String text) {
    return BEGINNING.begins(text) && !(text.startsWith("J. ") && isReference(text));
  }

  /// True if `J.` begins a name and no journal.
  private static boolean isReference(String text) {
    return NameList.startOf(text)
        .filter(list -> list.isSeveral() || TitleText.isAbove(text.substring(list.end())))
        .isPresent();
  }

  /// True if all of `text` may be a venue: it begins like one, has a volume or pages, or is short
  /// and ends in a year.
  public static boolean fits(String text) {
    String bare = text.strip();
    if (bare.isEmpty() || bare.length() > 300) {
      return false;
    }
    boolean shortWithYear = bare.length() < 80 && yearOf(bare).isPresent() && startsLarge(bare);
    return begins(bare) || DETAIL.isIn(bare) || shortWithYear;
  }

  /// True if `text` holds a volume, a number or pages.
  public static boolean hasDetail(String text) {
    return DETAIL.isIn(text);
  }

  /// The year that `text` names: one in parentheses, one before volume and pages, or the last;
  /// numbers of pages do not count.
  public static OptionalInt yearOf(String text) {
    int last = -1;
    boolean apart = false;
    for (int i = 0; i + 4 <= text.length(); i++) {
      if (isYear(text, i)) {
        last = isPart(text, i) ? last : i;
        apart |= mayBeApart(text, i);
      }
    }
    OptionalInt before = apart ? lastApart(text) : OptionalInt.empty();
    return last < 0 || before.isPresent()
        ? before
        : OptionalInt.of(Integer.parseInt(text, last, last + 4, 10));
  }

  /// True if 1930 to 2049 stand there, whatever stands around.
  private static boolean isYear(String text, int i) {
    char c = text.charAt(i + 2);
    boolean of1900 = text.charAt(i) == '1' && text.charAt(i + 1) == '9' && c >= '3' && c <= '9';
    boolean of2000 = text.charAt(i) == '2' && text.charAt(i + 1) == '0' && c >= '0' && c <= '4';
    return (of1900 || of2000) && isDigit(text, i + 3);
  }

  /// True if such signs stand around the year.
  private static boolean mayBeApart(String text, int i) {
    int next = i + 4;
    return i > 0
        && next < text.length()
        && (text.charAt(i - 1) == '(' ? text.charAt(next) == ')' : text.charAt(next) == ',');
  }

  /// True if the four digits are a part of a longer number, or of a range of pages.
  private static boolean isPart(String text, int i) {
    int next = i + 4;
    boolean begun =
        i > 0
            && (isDigit(text, i - 1) || ".–-".indexOf(text.charAt(i - 1)) >= 0)
            && !isBehindDay(text, i);
    if (begun || next == text.length()) {
      return begun;
    }
    char sign = text.charAt(next);
    boolean goesOn = (sign == '-' || sign == '.') && isDigit(text, next + 1);
    return goesOn || sign == '–' || isDigit(text, next);
  }

  /// True if a day and a month in numbers stand before the year: `28.9.2013`.
  private static boolean isBehindDay(String text, int i) {
    int month = i - 2;
    while (month > i - 4 && month >= 0 && isDigit(text, month)) {
      month--;
    }
    return month > 0
        && month < i - 2
        && text.charAt(i - 1) == '.'
        && text.charAt(month) == '.'
        && isDigit(text, month - 1);
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static OptionalInt lastApart(String text) {
    Matcher year = YEAR_APART.matcher(text);
    OptionalInt last = OptionalInt.empty();
    while (year.find()) {
      last = OptionalInt.of(Integer.parseInt(year.group()));
    }
    return last;
  }

  /// `text` as a venue: without "In" and the signs around it. Empty if nothing but a year or the
  /// word preprint is left.
  public static Optional<String> clean(String text) {
    String venue = CONTAINER.matcher(trim(text)).replaceFirst("");
    venue = BLANKS.replaceAll(EMPTY.replaceAll(venue, ""), " ");
    venue = trim(COMMAS.replaceAll(venue, ", "));
    boolean none = venue.isEmpty() || YEAR_ONLY.matches(venue) || PREPRINT.matches(venue);
    return none ? Optional.empty() : Optional.of(venue);
  }

  private static boolean startsLarge(String text) {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  /// Without blanks and signs of punctuation around it.
  private static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && " ,;:.-–—|/".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " ,;:.-–—|/".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }
}
