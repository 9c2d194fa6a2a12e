package dev.byline.exchange.text;

import dev.byline.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as records write them, in numbers or in words.
///
/// A month or day that cannot be is left out. Of a range the first date counts, of a season the
/// year.
public final class RecordDates {

  /// `2014`, `2014-05-03`, `2014/5/3`, `2014.05`, `2014//`, also with the marks of doubt of EDTF:
  /// `2004-06?`.
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(\\d{4})[?~%]?(?:[-/.](\\d{1,2})(?!\\d)[?~%]?(?:[-/.](\\d{1,2})(?!\\d))?)?"
              + "(?=$|T\\d|[^\\p{L}\\d])");

  /// `20140503`.
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");

  /// `13.5.2014` and `13/05/2014`, also with words around them.
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<![\\d./-])(\\d{1,2})[./-] ?(\\d{1,2})[./-] ?(\\d{4})(?!\\d)");

  /// `05/2014`.
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<![\\d./-])(\\d{1,2})[./-](\\d{4})(?!\\d)");

  /// `2014年5月3日`.
  private static final Pattern CHINESE =
      Pattern.compile("(\\d{4})\\s*年(?:\\s*(\\d{1,2})\\s*月)?(?:\\s*(\\d{1,2})\\s*日)?");

  /// A negative year of EDTF.
  private static final Pattern BEFORE_CHRIST = Pattern.compile("\\s*-\\d{4}");

  private static final Pattern TOKEN = Pattern.compile("\\d+|\\p{L}+");
  private static final Pattern BEFORE_NUMBERS = Pattern.compile("^[\\[({~\\s]+");

  private RecordDates() {}

  /// The date that `text` tells: `2014-05-03`, `2014/05//`, `2004-06?/2005-09`, `3 May 2014`,
  /// `2010, in press`, `Spring 2014`; empty where it has no year.
  public static Optional<PartialDate> read(String text) {
    if (isYear(text)) {
      return ofYear(Integer.parseInt(text));
    }
    if (BEFORE_CHRIST.matcher(text).lookingAt()) {
      return Optional.empty();
    }
    String date = BEFORE_NUMBERS.matcher(text.strip()).replaceFirst("");
    Matcher numbers = NUMBERS.matcher(date);
    Optional<PartialDate> inNumbers =
        numbers.lookingAt() ? ofGroups(numbers, 1, 2, 3) : Optional.empty();
    if (inNumbers.filter(read -> read.month() != 0).isPresent()) {
      return inNumbers;
    }
    Matcher compact = COMPACT.matcher(date);
    return compact.lookingAt()
        ? ofGroups(compact, 1, 2, 3)
        : inWords(date)
            .filter(read -> read.month() != 0)
            .or(() -> inNumbers)
            .or(() -> inOtherNumbers(date))
            .or(() -> inWords(date));
  }

  /// The day that `text` tells; empty where it says less.
  public static Optional<LocalDate> day(String text) {
    return read(text).filter(date -> date.day() != 0).map(PartialDate::earliest);
  }

  private static Optional<PartialDate> inWords(String date) {
    List<String> tokens = new ArrayList<>();
    TOKEN.matcher(date).results().forEach(token -> tokens.add(token.group()));
    int year = year(tokens);
    int at = 0;
    while (at < tokens.size() && MonthNames.named(tokens.get(at)) == 0) {
      at++;
    }
    if (year == 0 || at == tokens.size()) {
      return ofYear(year);
    }
    return of(year, MonthNames.named(tokens.get(at)), dayBeside(tokens, at));
  }

  /// The first number of four digits that is likely to be a year, else the first of four digits.
  private static int year(List<String> tokens) {
    List<Integer> numbers =
        tokens.stream().filter(RecordDates::isYear).map(Integer::valueOf).toList();
    return numbers.stream()
        .filter(number -> number >= 1000 && number < 3000)
        .findFirst()
        .orElse(numbers.isEmpty() ? 0 : numbers.getFirst());
  }

  private static boolean isYear(String token) {
    return token.length() == 4 && token.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isDay(String token) {
    return token.length() <= 2 && Character.isDigit(token.charAt(0));
  }

  /// The day beside the month at `month`: `12-15 May`, `3rd of May`, `May 3`.
  private static int dayBeside(List<String> tokens, int month) {
    int at = month - 1;
    while (at >= 0 && tokens.get(at).matches("(?i)st|nd|rd|th|of")) {
      at--;
    }
    while (at > 0 && isDay(tokens.get(at)) && isDay(tokens.get(at - 1))) {
      at--;
    }
    if (at >= 0 && isDay(tokens.get(at))) {
      return Integer.parseInt(tokens.get(at));
    }
    boolean isBehind = month + 1 < tokens.size() && isDay(tokens.get(month + 1));
    return isBehind ? Integer.parseInt(tokens.get(month + 1)) : 0;
  }

  /// Of `13/05/2014` the day is known where it cannot be a month, of `03/05/2014` the year alone;
  /// dots part days from months.
  private static Optional<PartialDate> inOtherNumbers(String date) {
    Matcher chinese = CHINESE.matcher(date);
    if (chinese.find()) {
      return ofGroups(chinese, 1, 2, 3);
    }
    Matcher dayFirst = DAY_FIRST.matcher(date);
    if (dayFirst.find()) {
      boolean isDayFirst = group(dayFirst, 1) > 12 || date.charAt(dayFirst.end(1)) == '.';
      boolean isMonthFirst = !isDayFirst && group(dayFirst, 2) > 12;
      return isDayFirst
          ? ofGroups(dayFirst, 3, 2, 1)
          : isMonthFirst ? ofGroups(dayFirst, 3, 1, 2) : ofYear(group(dayFirst, 3));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(date);
    return monthFirst.find() ? of(group(monthFirst, 2), group(monthFirst, 1), 0) : Optional.empty();
  }

  private static Optional<PartialDate> ofGroups(Matcher match, int year, int month, int day) {
    return of(group(match, year), group(match, month), group(match, day));
  }

  private static int group(Matcher match, int group) {
    return match.group(group) == null ? 0 : Integer.parseInt(match.group(group));
  }

  /// The date of these parts, as much of it as holds: a month or day that cannot be is left out.
  public static Optional<PartialDate> of(int year, int month, int day) {
    if (year < 1 || year > 9999) {
      return Optional.empty();
    }
    if (month < 1 || month > 12) {
      return Optional.of(PartialDate.ofYear(year));
    }
    try {
      return Optional.of(new PartialDate(year, month, Math.max(day, 0)));
    } catch (DateTimeException _) {
      return Optional.of(new PartialDate(year, month, 0));
    }
  }

  public static Optional<PartialDate> ofYear(int year) {
    return of(year, 0, 0);
  }
}
