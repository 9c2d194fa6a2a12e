package dev.byline.ui.intake;

import dev.byline.model.PartialDate;
import dev.byline.ui.kit.Formats;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Days as the window writes them; as ISO 8601 they are read too.
final class DayText extends StringConverter<LocalDate> {

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK),
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK),
          DateTimeFormatter.ISO_LOCAL_DATE);

  @Override
  public String toString(@Nullable LocalDate day) {
    return day == null ? "" : Formats.date(PartialDate.of(day));
  }

  /// @return null for a text that is no day, which leaves the field without one
  @Override
  public @Nullable LocalDate fromString(String text) {
    for (DateTimeFormatter form : FORMS) {
      try {
        return LocalDate.parse(text.strip(), form);
      } catch (DateTimeParseException _) {
        continue;
      }
    }
    return null;
  }
}
