package dev.byline.ui.intake;

import dev.byline.model.PartialDate;
import dev.byline.ui.kit.DisplayFormats;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The text form of days in the window; other unambiguous forms are parsed too. A text that is not
/// a day is left as typed, for the user to correct.
final class DayText extends StringConverter<LocalDate> {

  /// Months are shortened in one way in Britain and in another in America: `Sept`, `Sep`.
  private static final List<DateTimeFormatter> FORMS =
      Stream.of(Locale.UK, Locale.US)
          .flatMap(locale ->
              Stream.of("d MMMM uuuu", "d MMM uuuu", "MMMM d uuuu", "MMM d uuuu", "uuuu-MM-dd")
                  .map(form -> form(form, locale)))
          .toList();

  private final BooleanProperty wrong = new SimpleBooleanProperty(this, "wrong");
  private Optional<LocalDate> day = Optional.empty();
  private String written = "";

  private static DateTimeFormatter form(String pattern, Locale locale) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(locale)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /// True if what is written is no day.
  ReadOnlyBooleanProperty wrong() {
    return wrong;
  }

  @Override
  public String toString(@Nullable LocalDate shown) {
    Optional<LocalDate> now = Optional.ofNullable(shown);
    if (!now.equals(day)) {
      day = now;
      wrong.set(false);
    }
    return wrong.get() ? written : now.map(d -> DisplayFormats.date(PartialDate.of(d))).orElse("");
  }

  /// @return the day before for a text that is no day
  @Override
  public @Nullable LocalDate fromString(String text) {
    Optional<LocalDate> read = read(text);
    written = text;
    wrong.set(read.isEmpty());
    return read.or(() -> day).orElse(null);
  }

  private static Optional<LocalDate> read(String text) {
    String plain = text.strip().replaceAll("[,.]?\\s+", " ");
    return FORMS.stream().flatMap(form -> read(plain, form).stream()).findFirst();
  }

  private static Optional<LocalDate> read(String text, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(text, form));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
