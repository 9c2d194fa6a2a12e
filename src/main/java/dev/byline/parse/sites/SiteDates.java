package dev.byline.parse.sites;

import dev.byline.model.PartialDate;
import dev.byline.model.TextFolding;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates as sites write them, month names in the languages of their interfaces.
final class SiteDates {

  static final int FIRST_YEAR = 1700;
  static final int LAST_YEAR = 2100;

  /// The names of each month, of which the beginning is enough, without accents and full stops.
  private static final String[] MONTHS = {
    "jan january janvier janv januar janner enero ene janeiro gennaio gen januari tammikuu tammik",
    "feb february fevrier fevr februar febrero fevereiro fev febbraio februari helmikuu helmik",
    "mar march mars marz maerz marzo marco maart mrz maaliskuu maalisk mrt",
    "apr april avril avr abril abr aprile huhtikuu huhtik",
    "may mai mayo maio maggio mag mei toukokuu maj",
    "jun june juin juni junio junho giugno giu kesakuu kesak",
    "jul july juillet juil juli julio julho luglio lug heinakuu heinak",
    "aug august aout agosto ago augustus augusti elokuu elok",
    "sep sept september septembre septiembre setembro set settembre syyskuu syysk",
    "oct october octobre oktober okt octubre outubro out ottobre ott lokakuu lokak",
    "nov november novembre noviembre novembro marraskuu marrask",
    "dec december decembre dezember dez diciembre dic dezembro dicembre joulukuu jouluk des"
        + " desember"
  };

  private static final Map<String, Integer> BY_NAME = byName();

  /// A year within a pattern, without a group.
  static final String YEAR = "(?:1[7-9]\\d\\d|20\\d\\d)";

  private static final String WORD = "(\\p{L}{3,12})\\.?";

  private static final Pattern NUMERIC =
      Pattern.compile("(" + YEAR + ")(?:[-/](\\d{1,2})(?:[-/](\\d{1,2}))?)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?:(\\d{1,2})\\.? (?:de )?)?" + WORD + ",? (?:de )?(" + YEAR + ")");
  private static final Pattern MONTH_FIRST = Pattern.compile(WORD + " (\\d{1,2}), (" + YEAR + ")");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(" + YEAR + ") " + WORD + "(?:-\\p{L}{3,12}\\.?)?(?: (\\d{1,2}))?");
  private static final Pattern EAST_ASIAN =
      Pattern.compile("(" + YEAR + ") ?年(?: ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?日)?)?");

  private SiteDates() {}

  /// The date that `text` is; empty for anything else.
  static Optional<PartialDate> of(String text) {
    String date = text.strip();
    if (date.length() < 4 || date.length() > 40) {
      return Optional.empty();
    }
    return numeric(date, NUMERIC)
        .or(() -> named(date, DAY_FIRST, 3, 2, 1))
        .or(() -> named(date, MONTH_FIRST, 3, 1, 2))
        .or(() -> named(date, YEAR_FIRST, 1, 2, 3))
        .or(() -> numeric(date, EAST_ASIAN));
  }

  /// The year that `text` is, if it is one from 1700 to `last`.
  static Optional<PartialDate> year(String text, int last) {
    return text.matches(YEAR) && Integer.parseInt(text) <= last
        ? Optional.of(PartialDate.ofYear(Integer.parseInt(text)))
        : Optional.empty();
  }

  /// The month in which arXiv gave the id: `2401.01234`, `hep-th/9901001`.
  static Optional<PartialDate> ofArxivId(String id) {
    String digits = id.substring(id.indexOf('/') + 1);
    int year = Integer.parseInt(digits.substring(0, 2));
    int century = id.indexOf('/') >= 0 && year > 90 ? 1900 : 2000;
    return date(String.valueOf(century + year), Integer.parseInt(digits.substring(2, 4)), 0);
  }

  private static Optional<PartialDate> numeric(String text, Pattern pattern) {
    Matcher match = pattern.matcher(text);
    return match.matches()
        ? date(match.group(1), number(match.group(2)), number(match.group(3)))
        : Optional.empty();
  }

  private static Optional<PartialDate> named(
      String text, Pattern pattern, int year, int month, int day) {
    Matcher match = pattern.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    int found = BY_NAME.getOrDefault(TextFolding.words(match.group(month)), 0);
    // A season (`2023 Winter`) tells the year alone.
    return found == 0 && pattern != YEAR_FIRST
        ? Optional.empty()
        : date(match.group(year), found, found == 0 ? 0 : number(match.group(day)));
  }

  private static Optional<PartialDate> date(String year, int month, int day) {
    try {
      return Optional.of(new PartialDate(Integer.parseInt(year), month, month == 0 ? 0 : day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static Map<String, Integer> byName() {
    Map<String, Integer> months = new HashMap<>();
    for (int month = 0; month < MONTHS.length; month++) {
      for (String name : MONTHS[month].split(" ", -1)) {
        months.put(name, month + 1);
      }
    }
    return Map.copyOf(months);
  }
}
