package dev.byline.parse.homepage.look;

import dev.byline.parse.text.ScreenedPattern;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The habits of a page's author in writing types of papers and initials of people.
public final class WritingHabits {

  /// Types before titles on the same line.
  private static final ScreenedPattern TYPE_FIRST =
      ScreenedPattern.of(
          "(?:News & Views|News and"
              + " Views|Review|Original|Article|Letter|Editorial|Commentary|Perspective|Research"
              + " Article|Brief Report|Book"
              + " Chapter|Preview|Report|Mini-?Review|Preprint|Opinion|Protocol|Methods?)(?="
              + " \\p{Lu}\\p{Ll})");

  /// Types behind titles, in full.
  private static final Pattern TYPE_LAST =
      Pattern.compile(
          "(?<=\\S) (?:Journal Article|Conference(?: Paper)?|Proceedings Article|Inproceedings|Book"
              + " Chapter|Incollection|Book Section|(?:PhD|Masters|Bachelor|Master's)"
              + " Thesis|Technical Report|Working paper|Unpublished|Miscellaneous|Workshop(?:"
              + " Paper)?)$");

  /// Lines with a type at their end, for it to be a habit.
  private static final int LEAST_TYPED = 3;

  /// Longer lines are prose.
  private static final int MAX_COUNTED = 3000;

  /// Names that show how a page writes initials.
  private static final int ENOUGH_NAMES = 150;

  private static final Pattern LAST_INITIALS =
      Pattern.compile(
          "(?=\\p{Lu})(?<=^|[,;] |and |& )[\\p{L}'’-]{2,}+ (?:\\p{Lu}\\.?){1,3}+(?=[,;]| and | &)");

  /// Without which a line has neither.
  private static final ScreenedPattern INITIAL = ScreenedPattern.of(" \\p{Lu}[\\p{Lu}.,; ]");

  private static final Pattern MIDDLE_INITIAL =
      Pattern.compile("\\p{Lu}\\p{L}++ (?:\\p{Lu}\\. ?){1,2}\\p{Lu}\\p{L}+");

  /// Characters of the longest line that may end with a type.
  private static final int MAX_TYPED = 400;

  private WritingHabits() {}

  /// The end of the type that begins at `from`, before a title, or -1.
  public static int typeEnd(String line, int from) {
    return TYPE_FIRST.endAt(line, from);
  }

  /// True if several lines begin with a type.
  public static boolean isTyped(PageText text) {
    int typed = 0;
    for (int at = 0; at < text.size(); at++) {
      typed += TYPE_FIRST.begins(text.at(at)) ? 1 : 0;
    }
    return typed > 1;
  }

  /// True if several titles end with a type.
  public static boolean areTypesLast(PageText text) {
    int typed = 0;
    for (int at = 0; at < text.size() && typed < LEAST_TYPED; at++) {
      typed += typeLast(text.at(at)) < text.at(at).length() ? 1 : 0;
    }
    return typed >= LEAST_TYPED;
  }

  /// The line without the type that it ends with.
  public static String withoutType(String line) {
    return line.substring(0, typeLast(line));
  }

  private static int typeLast(String line) {
    if (line.isEmpty()
        || line.length() > MAX_TYPED
        || "eprdtns".indexOf(line.charAt(line.length() - 1)) < 0) {
      return line.length();
    }
    Matcher type = TYPE_LAST.matcher(line);
    return type.find() ? type.start() : line.length();
  }

  /// True if the page writes initials behind surnames, `Holt R, Sato K.`, so that a name is over
  /// with its initials; else they stand in its middle.
  public static boolean areInitialsLast(PageText text) {
    int last = 0;
    int middle = 0;
    for (int at = 0; at < text.size() && last + middle < ENOUGH_NAMES; at++) {
      String line = text.at(at).substring(text.start(at));
      if (line.length() < MAX_COUNTED && INITIAL.isIn(line)) {
        last += count(LAST_INITIALS, line);
        middle += count(MIDDLE_INITIAL, line);
      }
    }
    return last > 1 && 3 * last >= middle;
  }

  private static int count(Pattern pattern, String line) {
    return (int) pattern.matcher(line).results().count();
  }
}
