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

  private static final Pattern BEGINNING =
      Pattern.compile(
          BEGINNINGS.lines().collect(Collectors.joining("|", "(?:", ")(?![\\p{Ll}\\p{N}])")));

  /// Details that only a venue has.
  private static final Pattern DETAIL =
      Pattern.compile(
          "(?<!\\p{L})(?:[Vv]ol(?:\\.|ume) ?\\d|[Nn]o\\. ?\\d|pp\\.? ?\\d|pages? \\d|\\d+"
              + " ?\\(\\d+(?:[-–]\\d+)?\\)|\\d+:\\d+[-–]\\d+)");

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d.–-])(?:19[3-9]\\d|20[0-4]\\d)(?![\\d–]|-\\d|\\.\\d)");

  /// `45 (1992) 2018`, `1998, 120, 2010`
  private static final Pattern YEAR_APART =
      Pattern.compile(
          "(?<=\\()(?:19[3-9]\\d|20[0-4]\\d)(?=\\))"
              + "|(?<=[.,] )(?:19[3-9]\\d|20[0-4]\\d)(?=, \\d{1,4}(?: ?\\(\\d+\\))?, \\d)");

  private static final Pattern YEAR_ONLY = Pattern.compile("\\W*(?:19[3-9]\\d|20[0-4]\\d)\\W*");

  private static final Pattern CONTAINER =
      Pattern.compile("^(?:[Ii]n:? |IN:? )(?=\\p{Lu}|\\d|the |proc)");

  private static final Pattern EMPTY = Pattern.compile("\\(\\s*\\)|\\[\\s*\\]");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Pattern COMMAS = Pattern.compile("(?:, ?){2,}");

  private static final Pattern PREPRINT =
      Pattern.compile(
          "(?i:(?:arxiv )?(?:preprint|e-print)s?[., ]*(?:\\d{4})?|arxiv[., ]*(?:\\d{4})?)");

  private VenueText() {}

  /// True if `text` begins like a venue.
  public static boolean begins(String text) {
    return BEGINNING.matcher(text).lookingAt() && !(text.startsWith("J. ") && isReference(text));
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
    return begins(bare) || DETAIL.matcher(bare).find() || shortWithYear;
  }

  /// True if `text` holds a volume, a number or pages.
  public static boolean hasDetail(String text) {
    return DETAIL.matcher(text).find();
  }

  /// The year that `text` names: one in parentheses, one before volume and pages, or the last;
  /// numbers of pages do not count.
  public static OptionalInt yearOf(String text) {
    OptionalInt apart = last(YEAR_APART, text);
    return apart.isPresent() ? apart : last(YEAR, text);
  }

  private static OptionalInt last(Pattern pattern, String text) {
    Matcher year = pattern.matcher(text);
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
    venue = BLANKS.matcher(EMPTY.matcher(venue).replaceAll("")).replaceAll(" ");
    venue = trim(COMMAS.matcher(venue).replaceAll(", "));
    boolean none =
        venue.isEmpty() || YEAR_ONLY.matcher(venue).matches() || PREPRINT.matcher(venue).matches();
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
