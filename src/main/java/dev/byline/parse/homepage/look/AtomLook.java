package dev.byline.parse.homepage.look;

import dev.byline.parse.text.Links;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The look of a single atom, without its context.
///
/// @param own its text
/// @param low its text in small letters
/// @param words its words of two letters or more in small letters, without particles of names
/// @param counts over its words
/// @param parts of the name that it may be
/// @param venue how much it looks like a venue
/// @param common number of its words that are common ones, if it may be a name
/// @param links 2 if it certainly labels links, 1 if it may, else 0
public record AtomLook(
    String own,
    String low,
    List<String> words,
    WordCounts counts,
    NameLook.Parts parts,
    double venue,
    int common,
    int links) {

  private static final Pattern MORE =
      Pattern.compile(
          "(?i)(?:and |& |\\+ ?)?(?:(?:\\d+|other|many) (?:more"
              + " )?(?:co-?)?(?:authors?|others?)|\\d+ more.*|others|et ?\\.?al\\.?|u\\."
              + " ?a\\.|等|他|ほか|…|\\.\\.\\.|and colleagues)[.:]?"
              + "|\\(?(?:(?:for|on behalf of|and) )?(?:the )?[\\p{L}\\d&'-]+(?:"
              + " [\\p{L}\\d&'-]+){0,3} (?:collaborations?|consortium|investigators)\\)?"
              + "|\\(?(?:and )?(?:for|on behalf of) the [\\p{L}\\d&' -]{3,50}\\)?");

  private static final Pattern ET_AL = Pattern.compile(".*\\bet\\.? al\\.?(?:\\s*\\[.*\\])?");

  private static final Pattern ARXIV = Pattern.compile("(?i)arxiv ?: ?[\\da-z]");

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

  private static final int MAX_LINKS = 8;

  public static AtomLook of(PageText text, Atom atom, Lexicon lexicon) {
    String own = atom.in(text);
    String low = own.toLowerCase(Locale.ROOT);
    WordCounts counts = WordCounts.of(own, 0, own.length());
    NameLook.Parts parts = NameLook.parts(own, 0, own.length());
    List<String> words = Lexicon.words(low);
    return new AtomLook(
        own,
        low,
        words,
        counts,
        parts,
        VenueLook.score(own, counts),
        parts.other() ? 0 : lexicon.common(words),
        counts.words() > MAX_LINKS
            ? 0
            : LinkWords.isSure(own) ? 2 : Links.bar(own).isEmpty() ? 0 : 1);
  }

  /// True if it may begin a field by a word like "In".
  public boolean begins() {
    return own.length() > 3 && "IiEeDH".indexOf(own.charAt(0)) >= 0;
  }

  /// True if it says that there are more people.
  public boolean more() {
    return own.length() < 60
        && (own.length() < 5
            || low.contains("more")
            || low.contains("other")
            || low.contains("al")
            || low.contains("..")
            || counts.ideographs() > 0
            || low.contains("colla")
            || low.contains("consort")
            || low.contains("for the")
            || low.contains("on behalf")
            || low.contains("investigators"))
        && MORE.matcher(own).matches();
  }

  public boolean etAl() {
    return own.length() < 90 && low.contains(" al") && ET_AL.matcher(own).matches();
  }

  public boolean container() {
    boolean may = begins() || low.contains("(ed") || low.contains("(h") || low.startsWith("ed");
    return may && VenueLook.isContainer(own);
  }

  public boolean isName() {
    boolean likely =
        !parts.other()
            && parts.words() <= 6
            && parts.words() > 0
            && parts.initials() + parts.full() > 0;
    return likely || more();
  }

  public boolean year() {
    return (counts.digits() > 3 || own.startsWith("📅")) && YearLook.isAlone(own);
  }

  /// True if it is nothing but a volume, pages or a number.
  public boolean detail() {
    return counts.digits() > 0 && VenueLook.isDetail(own);
  }

  public boolean address() {
    return own.startsWith("http")
        || own.startsWith("www")
        || own.startsWith("10.")
        || low.startsWith("doi")
        || (low.startsWith("arxiv") && ARXIV.matcher(own).lookingAt());
  }

  public boolean note() {
    return own.length() < 300
        && (counts.ideographs() > 0 || words.stream().anyMatch(NOTE_WORDS::contains))
        && NOTE_CUE.matcher(own).matches();
  }

  public boolean linkish() {
    int aside = own.indexOf(" (");
    if (aside > 0 && counts.words() > MAX_LINKS) {
      return false;
    }
    return (counts.words() <= MAX_LINKS || aside > 0)
        && (counts.ideographs() > 0 || words.stream().anyMatch(LINK_WORDS::contains))
        && LINKISH.matcher(own).matches();
  }
}
