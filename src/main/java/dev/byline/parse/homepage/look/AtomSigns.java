package dev.byline.parse.homepage.look;

import dev.byline.parse.text.ScreenedPattern;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The signs of an atom: what single words and shapes in it say, whatever stands beside it.
///
/// @param more whether it says that there are more people
/// @param etAl whether it ends so
/// @param container whether it names a book or its editors: `In: X`
/// @param year whether it is nothing but a year or a date
/// @param detail whether it is nothing but a volume, pages or a number
/// @param address whether it is a web address or an identifier
/// @param note whether it says something about the paper: an award, a version
/// @param linkish whether it may label links
record AtomSigns(
    boolean more,
    boolean etAl,
    boolean container,
    boolean year,
    boolean detail,
    boolean address,
    boolean note,
    boolean linkish) {

  private static final ScreenedPattern MORE =
      ScreenedPattern.of(
          "(?i)(?:and |& |\\+ ?)?(?:(?:\\d+|other|many) (?:more"
              + " )?(?:co-?)?(?:authors?|others?)|\\d+ more.*|others|et ?\\.?al\\.?|u\\."
              + " ?a\\.|等|他|ほか|…|\\.\\.\\.|and colleagues)[.:]?"
              + "|\\(?(?:(?:for|on behalf of|and) )?(?:the )?[\\p{L}\\d&'-]+(?:"
              + " [\\p{L}\\d&'-]+){0,3} (?:collaborations?|consortium|investigators)\\)?"
              + "|\\(?(?:and )?(?:for|on behalf of) the [\\p{L}\\d&' -]{3,50}\\)?");

  private static final Pattern ET_AL = Pattern.compile(".*\\bet\\.? al\\.?(?:\\s*\\[.*\\])?");

  private static final ScreenedPattern ARXIV = ScreenedPattern.of("(?i)arxiv ?: ?[\\da-z]");

  private static final Pattern NOTE_CUE =
      Pattern.compile(
          "(?i).*(?:(?:extended|preliminary|earlier|shorter|conference|journal|full|previous|finer|final|abridged|translated|first)"
              + " version|abridged|award|prize|best paper|honou?rable|editors?['’]?s?"
              + " (?:suggestion|estimation|pick|choice|queue)|spotlight|oral"
              + " presentation|highlight|featured|equal(?:ly)? contribut|contributed"
              + " equally|nominee|nominated|finalist|runner|premio|preis|\\bprix\\b|impact"
              + " factor|rezension|press coverage|\\bpatent\\b|cover article|corresponding"
              + " author|erratum|corrigendum|\\bIF ?[:：=]|JCR|CCF|期刊|invited|acceptance rate|best"
              + " student|distinguished|outstanding|受賞|获奖|invitado|presentado|editors).*");

  private static final Pattern LINKISH =
      Pattern.compile(
          "(?i).*(?:version|package|materials?|view|access|manuscript|download|pdf|\\bcode\\b|data|slides|video|bibtex|link|website|poster|abstract|preprint|full"
              + " text|appendix|supplement|online|openreview|arxiv|github|inhaltsverzeichnis|accès|bibtex|succès|leer|\\bver\\b|repositorio|brücken|くわしく|plain|show|cite|copy).*");

  private static final Set<String> NOTE_WORDS =
      Set.of(
          "award",
          "awards",
          "prize",
          "best",
          "honorable",
          "honourable",
          "suggestion",
          "spotlight",
          "oral",
          "highlight",
          "highlights",
          "highlighted",
          "featured",
          "equal",
          "equally",
          "contributed",
          "nominee",
          "nominated",
          "finalist",
          "runner",
          "premio",
          "preis",
          "prix",
          "impact",
          "rezension",
          "rezensionen",
          "press",
          "patent",
          "cover",
          "corresponding",
          "erratum",
          "corrigendum",
          "jcr",
          "ccf",
          "invited",
          "acceptance",
          "distinguished",
          "outstanding",
          "invitado",
          "presentado",
          "editors",
          "if",
          "version",
          "abridged");

  private static final Set<String> LINK_WORDS =
      Set.of(
          "version",
          "versions",
          "package",
          "packages",
          "material",
          "materials",
          "view",
          "access",
          "manuscript",
          "download",
          "pdf",
          "code",
          "data",
          "slides",
          "video",
          "bibtex",
          "link",
          "links",
          "website",
          "poster",
          "abstract",
          "preprint",
          "text",
          "appendix",
          "supplement",
          "supplementary",
          "online",
          "openreview",
          "arxiv",
          "github",
          "inhaltsverzeichnis",
          "accès",
          "succès",
          "leer",
          "ver",
          "repositorio",
          "brücken",
          "plain",
          "show",
          "cite",
          "copy");

  /// Words of a text that may label links.
  static final int MAX_LINKS = 8;

  /// @param low the text in small letters
  /// @param words of the text, in small letters
  static AtomSigns of(String own, String low, List<String> words, WordCounts counts) {
    return new AtomSigns(
        isMore(own, low, counts),
        own.length() < 90 && low.contains(" al") && ET_AL.matcher(own).matches(),
        isContainer(own, low),
        (counts.digits() > 3 || own.startsWith("📅")) && YearLook.isAlone(own),
        counts.digits() > 0 && VenueLook.isDetail(own),
        isAddress(own, low),
        own.length() < 300
            && (counts.ideographs() > 0 || hasAny(words, NOTE_WORDS))
            && NOTE_CUE.matcher(own).matches(),
        isLinkish(own, words, counts));
  }

  private static boolean isMore(String own, String low, WordCounts counts) {
    return own.length() < 60
        && (own.length() < 5
            || low.contains("more")
            || low.contains("other")
            || (low.contains("al") && low.contains("et"))
            || low.contains("..")
            || counts.ideographs() > 0
            || low.contains("colla")
            || low.contains("consort")
            || low.contains("for the")
            || low.contains("on behalf")
            || low.contains("investigators"))
        && !EventLook.is(own)
        && MORE.matches(own);
  }

  private static boolean isContainer(String own, String low) {
    boolean may = begins(own) || low.contains("(ed") || low.contains("(h") || low.startsWith("ed");
    return may && VenueLook.isContainer(own);
  }

  /// True if the text may begin a field by a word like "In".
  static boolean begins(String own) {
    return own.length() > 3 && "IiEeDH".indexOf(own.charAt(0)) >= 0;
  }

  private static boolean isAddress(String own, String low) {
    return own.startsWith("http")
        || own.startsWith("www")
        || own.startsWith("10.")
        || low.startsWith("doi")
        || ARXIV.begins(own);
  }

  private static boolean isLinkish(String own, List<String> words, WordCounts counts) {
    int aside = own.indexOf(" (");
    if (aside > 0 && counts.words() > MAX_LINKS) {
      return false;
    }
    return (counts.words() <= MAX_LINKS || aside > 0)
        && (counts.ideographs() > 0 || hasAny(words, LINK_WORDS))
        && LINKISH.matcher(own).matches();
  }

  private static boolean hasAny(List<String> words, Set<String> sought) {
    for (String word : words) {
      if (sought.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
