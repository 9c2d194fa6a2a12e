package dev.byline.cli.options;

import dev.byline.exchange.ExportFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The names of the export formats on the command line: a converter, and the candidates for
/// completion.
public final class ExportFormatNames extends ArrayList<String>
    implements ITypeConverter<ExportFormat> {

  private static final long serialVersionUID = 1;

  public ExportFormatNames() {
    super(all());
  }

  private static List<String> all() {
    return Arrays.stream(ExportFormat.values()).map(ExportFormat::key).toList();
  }

  @Override
  public ExportFormat convert(String text) {
    return ExportFormat.named(text)
        .orElseThrow(() ->
            new TypeConversionException(
                "'" + text + "' is not a format; use one of " + String.join(", ", all())));
  }
}
