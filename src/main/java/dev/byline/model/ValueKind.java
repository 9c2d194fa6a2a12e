package dev.byline.model;

import dev.byline.model.id.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// A kind of value that formats write and read.
///
/// @param none the absent value
record ValueKind<T>(T none, BiConsumer<ValueWriter, T> writer, Function<ValueReader, T> reader) {

  static final ValueKind<String> TEXT = new ValueKind<>("", ValueWriter::text, ValueReader::text);

  static final ValueKind<Optional<String>> MAYBE_TEXT =
      new ValueKind<>(Optional.empty(), ValueWriter::maybeText, ValueReader::maybeText);

  static final ValueKind<List<String>> TEXTS =
      new ValueKind<>(List.of(), ValueWriter::texts, ValueReader::texts);

  /// Identifiers of works, of which a paper may refer to hundreds.
  static final ValueKind<List<String>> WORKS =
      new ValueKind<>(List.of(), ValueWriter::works, ValueReader::works);

  static final ValueKind<Boolean> FLAG =
      new ValueKind<>(false, ValueWriter::flag, ValueReader::flag);

  static final ValueKind<OptionalInt> MAYBE_NUMBER =
      new ValueKind<>(OptionalInt.empty(), ValueWriter::maybeNumber, ValueReader::maybeNumber);

  static final ValueKind<OptionalDouble> MAYBE_DECIMAL =
      new ValueKind<>(OptionalDouble.empty(), ValueWriter::maybeDecimal, ValueReader::maybeDecimal);

  static final ValueKind<Optional<PartialDate>> DATE =
      new ValueKind<>(Optional.empty(), ValueWriter::date, ValueReader::date);

  static final ValueKind<List<Figure>> FIGURES =
      new ValueKind<>(List.of(), ValueWriter::figures, ValueReader::figures);

  static final ValueKind<List<PaperIndicator>> INDICATORS =
      new ValueKind<>(List.of(), ValueWriter::indicators, ValueReader::indicators);

  static final ValueKind<List<AuthorCount>> COUNTS =
      new ValueKind<>(List.of(), ValueWriter::counts, ValueReader::counts);

  static final ValueKind<List<PersonId>> IDS =
      new ValueKind<>(List.of(), ValueWriter::ids, ValueReader::ids);
}
