package dev.byline.words.record;

import dev.byline.model.Figure;
import dev.byline.model.PaperIndicator;
import dev.byline.model.PartialDate;
import dev.byline.model.ValueReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A reader of the output of [RecordOutput].
final class RecordInput implements ValueReader {

  private static final PaperIndicator.Kind[] KINDS = PaperIndicator.Kind.values();

  private final byte[] bytes;
  private int next;

  private final RowCodec.Shared shared;
  private boolean sharing;

  RecordInput(StoredBytes record) {
    this(record, new RowCodec.Shared());
  }

  /// @param shared keeps the values that are read while they are shared
  RecordInput(StoredBytes record, RowCodec.Shared shared) {
    this.shared = shared;
    bytes = record.bytes();
    next = record.offset();
  }

  /// True if the next lists, texts that may be absent, and dates are shared with those read before.
  RecordInput sharing(boolean share) {
    sharing = share;
    return this;
  }

  private <T> T shared(T value) {
    return sharing ? shared.of(value) : value;
  }

  @Override
  public String text() {
    int length = number();
    var text = new String(bytes, next, length, StandardCharsets.UTF_8);
    next += length;
    return text;
  }

  void skipText() {
    int length = number();
    next += length;
  }

  @Override
  public List<String> texts() {
    int count = number();
    if (count == 0) {
      return List.of();
    }
    var texts = new ArrayList<String>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return shared(List.copyOf(texts));
  }

  @Override
  public List<String> works() {
    int count = number();
    var ids = new ArrayList<String>(count);
    String head = "";
    for (int i = 0; i < count; i++) {
      head = flag() ? head : text();
      long value = longNumber();
      ids.add(value == 0 ? head : head + value);
    }
    return List.copyOf(ids);
  }

  @Override
  public List<PaperIndicator> indicators() {
    int count = number();
    var indicators = new ArrayList<PaperIndicator>(count);
    String source = "";
    Optional<LocalDate> day = Optional.empty();
    for (int i = 0; i < count; i++) {
      PaperIndicator.Kind kind = KINDS[number()];
      int year = number();
      int value = number();
      if (!flag()) {
        source = text();
        day = date().map(PartialDate::earliest);
      }
      indicators.add(new PaperIndicator(kind, year, new Figure(source, day, value)));
    }
    return List.copyOf(indicators);
  }

  @Override
  public boolean flag() {
    return bytes[next++] != 0;
  }

  @Override
  public Optional<String> maybeText() {
    return shared(flag() ? Optional.of(text()) : Optional.empty());
  }

  @Override
  public int number() {
    return (int) longNumber();
  }

  private long longNumber() {
    long number = 0;
    int shift = 0;
    byte part = bytes[next++];
    while (part < 0) {
      number |= (part & 0x7FL) << shift;
      shift += 7;
      part = bytes[next++];
    }
    return number | (long) part << shift;
  }

  @Override
  public OptionalInt maybeNumber() {
    return flag() ? OptionalInt.of(number()) : OptionalInt.empty();
  }

  @Override
  public double decimal() {
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits |= (bytes[next++] & 0xFFL) << (Byte.SIZE * i);
    }
    return Double.longBitsToDouble(bits);
  }

  @Override
  public OptionalDouble maybeDecimal() {
    return flag() ? OptionalDouble.of(decimal()) : OptionalDouble.empty();
  }

  @Override
  public Optional<PartialDate> date() {
    int ordinal = number();
    return shared(ordinal == 0 ? Optional.empty() : Optional.of(PartialDate.ofOrdinal(ordinal)));
  }
}
