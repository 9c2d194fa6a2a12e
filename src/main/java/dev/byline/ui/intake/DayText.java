package dev.byline.ui.intake;

import dev.byline.model.PartialDate;
import dev.byline.ui.kit.Formats;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Days as the window writes them; as ISO 8601 they are read too.
final class DayText extends StringConverter<LocalDate> {

  private static final DateTimeFormatter FORMS =
      DateTimeFormatter.ofPattern("[d MMM uuuu][d MMMM uuuu][uuuu-MM-dd]", Locale.UK);

  @Override
  public String toString(@Nullable LocalDate day) {
    return day == null ? "" : Formats.date(PartialDate.of(day));
  }

  /// @return null for a text that is no day, which leaves the field without one
  @Override
  public @Nullable LocalDate fromString(String text) {
    try {
      return LocalDate.parse(text.strip(), FORMS);
    } catch (DateTimeParseException _) {
      return null;
    }
  }
}
