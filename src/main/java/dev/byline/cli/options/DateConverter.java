package dev.byline.cli.options;

import dev.byline.model.PartialDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A converter for dates whose month or day may be omitted.
public final class DateConverter implements ITypeConverter<PartialDate> {

  @Override
  public PartialDate convert(String text) {
    return PartialDate.parse(text)
        .orElseThrow(() ->
            new TypeConversionException(
                "'" + text + "' is not a date; write 2024, 2024-06 or 2024-06-30"));
  }
}
