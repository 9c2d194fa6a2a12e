package dev.byline.parse.homepage.look;

import dev.byline.parse.text.Links;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The look of a single atom, without its context. A long page has a hundred thousand of them at
/// once: of the text's words only what was asked of them is kept.
///
/// @param own its text
/// @param counts over its words
/// @param parts of the name that it may be
/// @param signs what single words and shapes in it say
/// @param venue how much it looks like a venue
/// @param common number of its words that are common ones, if it may be a name
/// @param namesOwner whether a word of it is of the owner's name
/// @param links 2 if it certainly labels links, 1 if it may, else 0
public record AtomLook(
    String own,
    WordCounts counts,
    NameLook.Parts parts,
    AtomSigns signs,
    double venue,
    int common,
    boolean namesOwner,
    int links) {

  /// The mark behind the editors of a book.
  private static final Pattern EDITOR_MARK =
      Pattern.compile(
          "(?i)\\(?(?:eds?|dirs?|coords?|orgs?|hg|hgg|hrsg|red|éds?|editors?|édition|a cura"
              + " di|cur|comp)\\.?\\)?");

  private static final Pattern AWARD =
      Pattern.compile(
          "(?U)\\b(?:[Bb]est (?:\\p{L}+ )?[Pp]aper|Award|[Pp]rize|Preis|Premio|[Hh]onou?rable"
              + " [Mm]ention|Prix)\\b|🏆");

  static AtomLook of(PageText text, Atom atom, Lexicon lexicon) {
    String own = atom.in(text);
    String low = own.toLowerCase(Locale.ROOT);
    WordCounts counts = WordCounts.of(own, 0, own.length());
    NameLook.Parts parts = NameLook.parts(own, 0, own.length());
    List<String> words = Lexicon.words(low);
    return new AtomLook(
        own,
        counts,
        parts,
        AtomSigns.of(own, low, words, counts),
        VenueLook.score(own, counts),
        parts.other() ? 0 : lexicon.common(words),
        lexicon.namesOwner(words),
        counts.words() > AtomSigns.MAX_LINKS
            ? 0
            : LinkWords.isSure(own) ? 2 : Links.bar(own).isEmpty() ? 0 : 1);
  }

  /// The same look, with objects equal to its own.
  AtomLook with(WordCounts sameCounts, NameLook.Parts sameParts, AtomSigns sameSigns) {
    return new AtomLook(own, sameCounts, sameParts, sameSigns, venue, common, namesOwner, links);
  }

  /// Its words of two letters or more in small letters, without particles of names.
  List<String> words() {
    return Lexicon.words(own.toLowerCase(Locale.ROOT));
  }

  /// True if it may begin a field by a word like "In".
  public boolean begins() {
    return AtomSigns.begins(own);
  }

  /// True if it says that there are more people.
  public boolean more() {
    return signs.more();
  }

  public boolean etAl() {
    return signs.etAl();
  }

  public boolean container() {
    return signs.container();
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
    return signs.year();
  }

  /// True if a year stands in it, and it is no address.
  public boolean hasYear() {
    return signs.year() || (counts.digits() > 3 && !signs.address() && YearLook.isApartIn(own));
  }

  /// True if it is nothing but a volume, pages or a number.
  public boolean detail() {
    return signs.detail();
  }

  public boolean address() {
    return signs.address();
  }

  public boolean note() {
    return signs.note();
  }

  /// True if it says that the people before it are editors: `(dir.)`.
  public boolean editorMark() {
    return own.length() < 12 && EDITOR_MARK.matcher(own).matches();
  }

  /// True if it names an award.
  public boolean award() {
    return own.length() < 80 && AWARD.matcher(own).find();
  }

  public boolean linkish() {
    return signs.linkish();
  }
}
