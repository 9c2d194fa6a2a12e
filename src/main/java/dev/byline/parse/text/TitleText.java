package dev.byline.parse.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Detection of the end of a title in the text of a reference.
public final class TitleText {

  /// The signs that part authors, title and venue.
  public static final Pattern CUT = Pattern.compile("[.?!]\\s+|,\\s+|\\.(?=\\p{Lu}\\p{Ll})");

  /// Words before a full stop that ends no title.
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:^|[^\\p{L}])(?:\\p{Lu}|vs|v|i\\.e|e\\.g|cf|et al|St|Dr|[Nn]o|[Vv]ol|pp?|resp|approx"
              + "|eds?|Proc|Int|Conf|Trans|J|Math|Phys|Ann|Lett|Rev|Comm|Stat|Statist|Appl|Comput"
              + "|Inform|Sci|Mach|Learn|Amer|Soc|Symp|Theor|Univ|Dept|Res|Eng|Syst|Process|Anal"
              + "|Geom|Probab|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$");

  private TitleText() {}

  /// The end of the title at the start of `text`: before a venue, or at the first full stop.
  public static int endOf(String text) {
    Matcher cut = CUT.matcher(text);
    while (cut.find()) {
      String rest = text.substring(cut.end());
      char sign = text.charAt(cut.start());
      boolean venue = VenueText.begins(rest) || isYear(rest) || beginsWithDetail(rest);
      boolean stop = sign == '.' && !isAbbreviation(text, cut.start());
      if (stop || (venue && !isAbbreviation(text, cut.start()))) {
        return cut.start() + 1;
      }
    }
    return text.length();
  }

  /// True if `line` is a title of several words, a full stop, and then a venue.
  public static boolean isAbove(String line) {
    String text = line.replaceFirst("^[\\s,.:;)–—-]+", "");
    int end = endOf(text);
    String rest = text.substring(end).strip();
    return !rest.isEmpty()
        && text.lastIndexOf(' ', end - 1) > 0
        && text.charAt(end - 1) == '.'
        && !VenueText.begins(text)
        && (VenueText.begins(rest)
            ? VenueText.yearOf(rest).isPresent()
            : Character.isUpperCase(rest.codePointAt(0)) && hasDetailInside(rest));
  }

  /// True if a sentence without a year ends in `venue`, so that it may be a title.
  public static boolean isIn(String venue) {
    int end = endOf(venue);
    String rest = venue.substring(end);
    return !VenueText.begins(venue)
        && end > 0
        && venue.charAt(end - 1) == '.'
        && venue.lastIndexOf(' ', end - 1) > 0
        && VenueText.yearOf(venue.substring(0, end)).isEmpty()
        && rest.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean hasDetailInside(String rest) {
    return VenueText.hasDetail(rest) && !rest.matches("(?:Vol|No|Pages)\\b.*");
  }

  /// True if a volume or pages come before the next comma.
  private static boolean beginsWithDetail(String rest) {
    int comma = rest.indexOf(',');
    return VenueText.hasDetail(comma < 0 ? rest : rest.substring(0, comma));
  }

  private static boolean isYear(String rest) {
    return rest.length() < 12 && VenueText.yearOf(rest).isPresent();
  }

  private static boolean isAbbreviation(String text, int stop) {
    if (text.charAt(stop) != '.') {
      return false;
    }
    String before = text.substring(Math.max(0, stop - 14), stop);
    return ABBREVIATION.matcher(before).find();
  }
}
