package dev.byline.parse.sites;

import dev.byline.model.name.PersonName;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.text.ScreenedPattern;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The person of a Google Scholar profile: name (twice, where the picture's text is copied),
/// affiliation, mailbox, keywords. They stand behind the boxes of figures and co-authors, or, on a
/// narrow window, before them.
final class ScholarPerson {

  /// A mailbox's domain, alone or before the link to a homepage.
  private static final Pattern DOMAIN =
      Pattern.compile(".*\\s@?(?:[\\w-]+\\.)+[a-z]{2,}(?:\\s.*| [-–] .{3,20})?");

  private static final Pattern UNKNOWN_AFFILIATION =
      Pattern.compile(
          "(?i:unknown affiliation|unbekannte zugehörigkeit|affiliation inconnue"
              + "|afiliación desconocida|afiliação desconhecida|affiliazione sconosciuta"
              + "|所属不明|未知所在单位机构|所在单位机构未知)");

  /// Lines of the page's frame above the person.
  private static final ScreenedPattern FRAME =
      ScreenedPattern.of(
          "(?i)(?:skip to|loading|the system can|try again|citations per year|duplicate|merged"
              + "|my (?:profile|library)|sign in|anmelden|get my own|eigenes profil|google scholar"
              + "|follow|folgen|suivre|articles|cited by|all|co-?authors|public access).*");

  private final SitePage page;
  private final int from;
  private final int end;
  private final int verified;

  private ScholarPerson(SitePage page, int from, int end) {
    this.page = page;
    this.from = from;
    this.end = end;
    verified = verified(page, from, end);
  }

  /// Reads the person.
  ///
  /// @param figures the first line of the table of figures, or -1
  /// @param head the line of the head of the table of papers
  static void read(SitePage page, int figures, int head) {
    int end = head;
    while (end > 0 && page.at(end - 1).isEmpty()) {
      end--;
    }
    var behind = new ScholarPerson(page, figures < 0 ? 0 : figures + 3, end);
    var before = new ScholarPerson(page, 0, Math.max(0, figures - 2));
    boolean first = figures > 0 && before.isThere() && !behind.isThere();
    (first ? before : behind).read();
  }

  /// True if a mailbox, or the name of most papers, stands in these lines; before the figures, any
  /// text will do where no name stands behind them.
  private boolean isThere() {
    if (verified >= 0) {
      return true;
    }
    Optional<String> most = GoogleScholarTable.mostNamed(page);
    for (int at = from; at < end; at++) {
      if (most.isPresent() && isNamed(page.at(at), most.get())) {
        return true;
      }
    }
    return from == 0 && texts() > 0;
  }

  private int texts() {
    int texts = 0;
    for (int at = from; at < end; at++) {
      texts += isText(at) ? 1 : 0;
    }
    return texts;
  }

  private void read() {
    int name = nameLine();
    if (name < 0) {
      return;
    }
    page.person().name(page.at(name));
    page.label(name, Kind.NAME);
    if (page.at(name - 1).equals(page.at(name))) {
      page.label(name - 1, Kind.NAME);
    }
    int affiliation = name + 1;
    int last = verified >= 0 ? verified : end;
    if (affiliation < last) {
      affiliation(affiliation);
    }
    int keywords = verified >= 0 ? verified + 1 : affiliation + 1;
    if (keywords < end && !page.at(keywords).isEmpty()) {
      page.person().keywords(List.of(page.at(keywords).split("\\s*[,，、]\\s*", -1)));
      page.label(keywords, Kind.ABOUT);
    }
  }

  private void affiliation(int line) {
    String text = page.at(line);
    if (!UNKNOWN_AFFILIATION.matcher(text).matches()) {
      page.person().affiliation(text);
    }
    page.label(line, Kind.ABOUT);
  }

  private static int verified(SitePage page, int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      if (GoogleScholarFormat.VERIFIED.matches(page.at(at))) {
        return at;
      }
    }
    for (int at = to - 1; at >= Math.max(from, to - 3); at--) {
      if (page.at(at).length() < 120 && DOMAIN.matcher(page.at(at)).matches()) {
        return at;
      }
    }
    return -1;
  }

  private int nameLine() {
    for (int at = end - 1; at > from; at--) {
      if (page.at(at).equals(page.at(at - 1)) && !page.at(at).isEmpty()) {
        return at;
      }
    }
    Optional<String> most = GoogleScholarTable.mostNamed(page);
    for (int at = end - 1; at >= from; at--) {
      if (most.isPresent() && isNamed(page.at(at), most.get())) {
        return at;
      }
    }
    if (verified >= 0) {
      int name = isText(verified - 2) ? verified - 2 : isText(verified - 1) ? verified - 1 : -1;
      return name >= 0 && page.at(name).length() < 80 ? name : -1;
    }
    int first = from;
    while (first < end && !isText(first)) {
      first++;
    }
    return from == 0 && first < end ? first : -1;
  }

  private boolean isText(int at) {
    return at >= from && at < end && !page.at(at).isEmpty() && !FRAME.matches(page.at(at));
  }

  private static boolean isNamed(String line, String shortName) {
    return line.length() < 80
        && line.codePoints().anyMatch(Character::isLetter)
        && !line.equals(shortName)
        && line.codePoints().noneMatch(Character::isDigit)
        && PersonName.read(line).isCompatibleWith(PersonName.read(shortName));
  }
}
