package dev.byline.parse.homepage.look;

import dev.byline.parse.text.ScreenedPattern;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The look of the places where papers appear: words that only they have, volumes and pages,
/// acronyms with a year, stages before publication.
public final class VenueLook {

  private static final Set<String> CUES =
      Set.of(
          "journal",
          "journals",
          "transactions",
          "trans",
          "letters",
          "lett",
          "annals",
          "proceedings",
          "proc",
          "conference",
          "conf",
          "symposium",
          "symp",
          "workshop",
          "lncs",
          "lnai",
          "lipics",
          "springer",
          "elsevier",
          "wiley",
          "ieee",
          "acm",
          "siam",
          "press",
          "verlag",
          "thesis",
          "dissertation",
          "preprint",
          "arxiv",
          "corr",
          "biorxiv",
          "medrxiv",
          "ssrn",
          "magazine",
          "bulletin",
          "quarterly",
          "eprint",
          "pp",
          "isbn",
          "issn",
          "zeitschrift",
          "jahrbuch",
          "revista",
          "revue",
          "annales",
          "actes",
          "cahiers",
          "rivista",
          "tidskrift",
          "colloque",
          "congreso",
          "routledge",
          "palgrave",
          "birkhäuser",
          "degruyter",
          "suhrkamp",
          "universidad",
          "editorial",
          "postproceedings",
          "usenix",
          "aaai",
          "neurips",
          "nips",
          "icml",
          "iclr",
          "aistats",
          "cvpr",
          "iccv",
          "eccv",
          "acl",
          "emnlp",
          "naacl",
          "kdd",
          "lics",
          "popl",
          "lmcs",
          "eptcs",
          "pmlr",
          "jmlr",
          "tmlr",
          "hal",
          "doi",
          "blog");

  private static final Set<String> WEAK =
      Set.of(
          "review",
          "reviews",
          "international",
          "university",
          "universität",
          "université",
          "vol",
          "volume",
          "issue",
          "handbook",
          "encyclopedia",
          "lecture",
          "archive",
          "communications",
          "advances",
          "report",
          "research",
          "institute",
          "series",
          "bd",
          "heft",
          "edited",
          "special",
          "chapter",
          "meeting",
          "congress",
          "nature",
          "science",
          "sciences",
          "physical",
          "acta",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "usa",
          "italy",
          "germany",
          "france",
          "spain",
          "canada");

  private static final ScreenedPattern STAGE =
      ScreenedPattern.of(
          "(?i)\\(?(?:to appear|submitted|under re(?:view|vision)|accepted|forthcoming|in"
              + " (?:press|preparation|revision|submission|review)|r&r|revise|working"
              + " paper|preprint|technical report|unpublished|manuscript|im"
              + " erscheinen|erscheint|sous presse|à paraître|en prensa|aceptado|mimeo|available"
              + " (?:at|on)|published (?:in|by|as)|no prelo|в печати|採録|to be"
              + " published)(?!\\p{L}).*");

  private static final ScreenedPattern ACRONYM =
      ScreenedPattern.of(
          "(?:(?:In|in|In:) )?(?:\\p{Lu}[\\p{L}&./+-]*"
              + " ){0,3}[\\p{L}+&/-]*\\p{Lu}[\\p{L}+&/-]*\\p{Lu}[\\p{L}+&/-]*\\.?["
              + " '’-]{0,2}(?:(?:19|20)?\\d\\d)(?!\\d).*");

  private static final ScreenedPattern NUMBERS =
      ScreenedPattern.of(
          "(?i)(?:(?:vol(?:ume)?|no|nr|n°|nº|núm|issue|art(?:icle)?|paper|pp?|pages?|ss?|t|z|r|rok|roč|fasc|tom[eo]?|anno|año|bd|band|heft|h|jg|ch|chapter|id)[."
              + " ]*){0,3}[a-z]{0,2}\\d[\\d\\s():;,./*–—-]*(?:pp?\\.?|pages|s\\.)?[a-z]?\\d*");

  private static final Pattern CONTAINER =
      Pattern.compile(
          "(?:In|in|IN|En|Dans|Em):? (?=.*\\p{L}{3}).*|(?:Hg|Hrsg|Ed|Edited|Eds|edited|hg)\\.?"
              + " (?:von|by) .*|.*\\((?:eds?|Hrsg|Hg)\\.?\\).*|(?:eds?|Hrsg)\\.?");

  private static final ScreenedPattern VOLUME_LAST =
      ScreenedPattern.of("\\p{Lu}[^\\d]*[\\p{L}.)] \\p{Lu}?\\d{1,4}(?: ?\\(\\d+\\))?");

  private static final ScreenedPattern MAY_CONTAIN =
      ScreenedPattern.of("^(?:In|in|IN|En|Dans|Em|Hg|Hrsg|Ed|ed|hg)|\\((?:ed|H)");

  private static final Pattern EAST =
      Pattern.compile(
          "講演|年会|例会|総会|支部|論文集|学会|論文誌|学報|学报|研究会|ワークショップ|シンポジウム|大会|会議|会议|ジャーナル|出版|雑誌|紀要|报|杂志|中国科学|期刊|大学");

  private static final ScreenedPattern DETAIL =
      ScreenedPattern.of(
          "(?<!\\p{L})(?:[Vv]ol(?:\\.|ume) ?\\d|[Nn]o\\. ?\\d|pp\\.? ?\\d|[Pp]ages? \\d|S\\."
              + " ?\\d|\\d+"
              + " ?\\(\\d+(?:[-–/]\\d+)?\\)|\\d+:\\d+[-–]\\d+|(?!(?:1[5-9]|20)\\d\\d[-–](?:1[5-9]|20)?\\d\\d(?!\\d))\\d{1,4}[-–]\\d{2,4}(?!\\d))");

  private VenueLook() {}

  /// A score for the likeness of the text to a venue, about -2 to 6.
  static double score(String text, WordCounts counts) {
    if (text.length() > 400) {
      return -2;
    }
    double score = -0.4;
    int strong = 0;
    int weak = 0;
    for (int at = 0; at < text.length(); ) {
      if (!Character.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end - at > 1) {
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        boolean large = Character.isUpperCase(text.charAt(at));
        strong += CUES.contains(word) && (large || counts.small() < 4) ? 1 : 0;
        weak += WEAK.contains(word) && large ? 1 : 0;
      }
      at = end;
    }
    strong += text.endsWith(" UP") ? 1 : 0;
    int short_ = abbreviations(text);
    score += short_ > 1 ? 1.6 : short_ > 0 ? 0.6 : 0;
    score += strong > 1 ? 2.8 : strong > 0 ? 2.2 : 0;
    score += weak > 1 ? 1.2 : weak > 0 ? 0.7 : 0;
    score += isStage(text) ? 2.8 : 0;
    score += MAY_CONTAIN.isIn(text) && CONTAINER.matcher(text).matches() ? 1.8 : 0;
    score += counts.ideographs() > 1 && EAST.matcher(text).find() ? 2.2 : 0;
    if (counts.digits() > 0) {
      score += numbers(text, counts);
    }
    boolean capital = counts.words() > 1 && counts.small() == 0 && counts.large() > 0;
    score +=
        capital ? 0.5 : counts.small() > 2 && strong == 0 ? -0.4 * Math.min(counts.small(), 7) : 0;
    return score;
  }

  /// Words that are cut short: `Math. Ann.`
  private static int abbreviations(String text) {
    int found = 0;
    for (int i = text.indexOf('.'); i > 0; i = text.indexOf('.', i + 1)) {
      int word = i;
      while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
        word--;
      }
      found += i - word > 1 && i - word < 9 && Character.isUpperCase(text.charAt(word)) ? 1 : 0;
    }
    return found;
  }

  private static double numbers(String text, WordCounts counts) {
    if (counts.large() + counts.small() <= 2 && NUMBERS.matches(text)) {
      return 3.2;
    }
    double score = DETAIL.isIn(text) ? 1.8 : VOLUME_LAST.matches(text) ? 0.7 : 0;
    score += text.length() < 90 && ReporterCitation.is(text) ? 4 : 0;
    if (text.length() < 60 && ACRONYM.matches(text)) {
      score += 2.4;
    }
    return score + (YearLook.in(text).isPresent() ? 0.8 : 0.2);
  }

  /// True if the text names a book or its editors: `In: X`, `Hg. von A und B`.
  static boolean isContainer(String text) {
    return CONTAINER.matcher(text).matches();
  }

  /// True if the text is nothing but a volume, pages or a number.
  public static boolean isDetail(String text) {
    return text.length() < 40 && !YearLook.isAlone(text) && NUMBERS.matches(text);
  }

  /// The start of a book or journal behind `In:` or `//`, the word from `start` to `end`; -1 if it
  /// is another word.
  public static int containerAt(String word, int start, int end) {
    return word.equals("In:") ? start : word.equals("//") ? end : -1;
  }

  public static boolean isStage(String text) {
    return !text.isEmpty()
        && "(tsuafirwpemnvП採ISUATFRWPEMNV".indexOf(text.charAt(0)) >= 0
        && STAGE.matches(text);
  }

  static boolean hasDetail(String text) {
    return DETAIL.isIn(text);
  }
}
