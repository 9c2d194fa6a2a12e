package dev.byline.parse.formats;

import dev.byline.model.CaptureDay;
import dev.byline.model.PartialDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The first line of a profile page's entry: `62.6AIMay 29`, `MLJun 11, 2020Code`.
///
/// @param score as found, which may be out of range
/// @param category code as found
/// @param month 1 to 12
/// @param day as found, which may not exist
/// @param year where the page says it
/// @param dateColumn of the month's name, from 1
/// @param hasCode whether `Code` ends the line
record EntryHead(
    OptionalDouble score,
    String category,
    int month,
    int day,
    OptionalInt year,
    int dateColumn,
    boolean hasCode) {

  private static final int MIN_LENGTH = 6;
  private static final int MAX_LENGTH = 60;

  /// Years back from the capture within which every day that exists at all occurs: February 29th
  /// may be eight years off, around 1900.
  private static final int LEAP_GAP = 8;

  private static final Pattern SHAPE =
      Pattern.compile(
          "(\\d+(?:\\.\\d+)?)?\\s*([A-Z]+(?:-[A-Z]+)*)\\s*"
              + "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\s+(\\d{1,2})"
              + "(?:,\\s*(\\d{4}))?\\s*(Code)?");

  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

  /// True if `line` has the shape of a head.
  static boolean looksLike(String line) {
    return mayMatch(line) && SHAPE.matcher(line.strip()).matches();
  }

  /// The head that `line` is, if it has the shape of one.
  static Optional<EntryHead> of(String line) {
    if (!mayMatch(line)) {
      return Optional.empty();
    }
    Matcher match = SHAPE.matcher(line.strip());
    return match.matches() ? Optional.of(of(match, indent(line))) : Optional.empty();
  }

  /// The day on which the paper appeared: without a year on the page, the latest such day that is
  /// not after `captured`. Empty if there is no such day, or no year to be found.
  Optional<PartialDate> published(Optional<CaptureDay> captured) {
    if (year.isPresent()) {
      return dayIn(year.getAsInt());
    }
    return captured.flatMap(capture -> latestUntil(capture.date()));
  }

  /// True if the calendar has the day in some year, or in the year given.
  boolean dateExists() {
    int inYear = year.orElse(2000);
    return dayIn(inYear).isPresent();
  }

  private Optional<PartialDate> latestUntil(LocalDate last) {
    for (int y = last.getYear(); y >= last.getYear() - LEAP_GAP; y--) {
      Optional<PartialDate> date = dayIn(y);
      if (date.isPresent() && !date.get().earliest().isAfter(last)) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<PartialDate> dayIn(int inYear) {
    boolean exists = inYear >= 1 && day >= 1 && day <= Month.of(month).length(Year.isLeap(inYear));
    return exists ? Optional.of(new PartialDate(inYear, month, day)) : Optional.empty();
  }

  private static EntryHead of(Matcher match, int indent) {
    String score = match.group(1);
    String year = match.group(5);
    return new EntryHead(
        score == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(score)),
        match.group(2),
        MONTHS.indexOf(match.group(3)) / 3 + 1,
        Integer.parseInt(match.group(4)),
        year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)),
        indent + match.start(3) + 1,
        match.group(6) != null);
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /// Cheap: most lines are long or begin small.
  private static boolean mayMatch(String line) {
    int length = line.length();
    if (length < MIN_LENGTH || length > MAX_LENGTH) {
      return false;
    }
    char first = line.charAt(0);
    return (first >= 'A' && first <= 'Z') || (first >= '0' && first <= '9') || first <= ' ';
  }
}
