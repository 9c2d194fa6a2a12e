package dev.byline.parse.homepage.look;

import dev.byline.parse.text.ScreenedPattern;
import java.util.Set;

/// Titles and people with nothing but a blank between: `Eike Tiggeling Impact of rhythm`, `Creep of
/// glacial tills Oldwin M, Hartley S.`
public final class RunInTitle {

  /// Lines of a page on which people run in, for it to write them so.
  private static final int LEAST = 2;

  private static final int LEAST_WORDS = 3;

  private static final int MOST_WORDS_OF_NAME = 3;

  /// Small words with which no title ends.
  private static final Set<String> JOINING =
      Set.of(
          "the", "and", "for", "from", "with", "into", "over", "under", "between", "about", "von",
          "der", "des", "dem", "den", "und", "für", "mit", "les", "del", "los", "las", "dos", "per",
          "sur", "pour", "par", "que", "van", "upon", "through", "against", "towards", "across");

  private static final int MOST_OF_NAME = 40;

  private static final ScreenedPattern JOURNAL =
      ScreenedPattern.of(
          "(?!(?:Jr|Sr|Mr|Dr)\\.)(?:J\\. (?:Am\\."
              + " )?\\p{Lu}\\p{Ll}{2,9}\\.|\\p{Lu}\\p{Ll}{2,9}\\.)(?=,? (?:\\p{Lu}|\\d))");

  private RunInTitle() {}

  /// True if a title may begin at `next`, behind the text from `start` to `i`, which is the last of
  /// several names.
  ///
  /// @param before the border before that text
  /// @param namesBefore whether names stand before it
  /// @param owner of the page; may be empty
  /// @param initialsLast whether the page writes initials behind surnames
  public static boolean begins(
      String line,
      int start,
      int i,
      int next,
      Separator before,
      boolean namesBefore,
      String owner,
      boolean initialsLast) {
    if (i - start > 40
        || next >= line.length()
        || !LineSigns.isLarge(line, next)
        || LineSigns.isInitial(line, next)
        || !LineSigns.hasSmallWords(line, next)) {
      return false;
    }
    if (!owner.isEmpty()
        && i - start == owner.length()
        && line.startsWith(owner, start)
        && before.isLine()) {
      return true;
    }
    boolean inNames = before == Separator.COMMA || before == Separator.AND;
    int words = NameLook.words(line, start, i);
    boolean surname = before == Separator.INITIAL && words == 1;
    boolean alone = before.isLine() && initialsLast && words == 2;
    if (alone && NameLook.parts(line, start, i).initials() == 1) {
      return line.charAt(i - 1) != '.' && NameLook.isLikely(line, start, i);
    }
    return namesBefore
        && ((inNames && words >= 2 && words <= 3) || surname)
        && NameLook.isLikely(line, start, i)
        && line.charAt(i - 1) != '.';
  }

  /// True if a journal, its words cut short, may begin at `next`, right behind the name from
  /// `start` to `i`: `and A. B. Holt J. Phys. Chem., 2026`.
  public static boolean journalBegins(String line, int start, int i, int next) {
    if (i - start > MOST_OF_NAME
        || i - start < 4
        || line.charAt(start + 1) != '.'
        || line.charAt(i - 1) == '.'
        || JOURNAL.endAt(line, next) < 0) {
      return false;
    }
    NameLook.Parts name = NameLook.parts(line, start, i);
    return !name.other() && name.initials() > 0 && name.full() > 0;
  }

  /// True if the page writes people right behind titles.
  ///
  /// @param owner of the page; may be empty
  public static boolean isAfterTitles(PageText text, String owner) {
    int found = 0;
    for (int at = 0; at < text.size() && found < LEAST; at++) {
      found += peopleAt(text.at(at), text.start(at), owner) > 0 ? 1 : 0;
    }
    return found >= LEAST;
  }

  /// The start of people that run into a title which begins a line at `start`: behind a small word,
  /// and before others, the owner among them; -1 if there are none.
  public static int peopleAt(String line, int start, String owner) {
    int comma = line.indexOf(", ", start);
    String surname = owner.substring(owner.lastIndexOf(' ') + 1);
    if (comma < 0 || surname.length() < 2 || line.indexOf(surname, start) < 0) {
      return -1;
    }
    int from = comma;
    int words = 0;
    while (from > start && words <= MOST_WORDS_OF_NAME) {
      int word = line.lastIndexOf(' ', from - 2) + 1;
      if (word <= start || !Character.isUpperCase(line.charAt(word))) {
        break;
      }
      from = word;
      words++;
    }
    if (words < 2
        || words > MOST_WORDS_OF_NAME
        || !isTitleBefore(line, start, from)
        || line.indexOf(surname, from) < 0
        || !isName(line, from, comma)) {
      return -1;
    }
    int next = comma + 2;
    int end = next;
    while (end < line.length() && ",.;(".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    return isName(line, next, end) ? from : -1;
  }

  /// A name of several words, none of which titles have.
  private static boolean isName(String line, int from, int to) {
    NameLook.Parts parts = NameLook.parts(line, from, to);
    return !parts.other()
        && parts.words() > 1
        && parts.words() <= MOST_WORDS_OF_NAME + 1
        && parts.full() > 0
        && !LineSigns.isNoName(line, from);
  }

  /// True if a text of several words ends before `from` with one that is written small, and is no
  /// such as goes on: `history of`.
  private static boolean isTitleBefore(String line, int start, int from) {
    int word = line.lastIndexOf(' ', from - 2) + 1;
    return from - 1 - word > 2
        && !JOINING.contains(line.substring(word, from - 1))
        && Character.isLowerCase(line.charAt(word))
        && Character.isLetter(line.charAt(from - 2))
        && NameLook.words(line, start, from) >= LEAST_WORDS;
  }
}
