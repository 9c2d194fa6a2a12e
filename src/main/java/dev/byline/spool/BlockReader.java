package dev.byline.spool;

import dev.byline.model.PartialDate;
import dev.byline.model.ValueReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A reader of the output of a [BlockWriter].
final class BlockReader implements ValueReader {

  private final ByteBuffer bytes;

  BlockReader(byte[] block) {
    bytes = ByteBuffer.wrap(block);
  }

  boolean hasMore() {
    return bytes.hasRemaining();
  }

  @Override
  public boolean flag() {
    return bytes.get() != 0;
  }

  @Override
  public int number() {
    return bytes.getInt();
  }

  @Override
  public double decimal() {
    return bytes.getDouble();
  }

  @Override
  public String text() {
    int length = bytes.getInt();
    var text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
    bytes.position(bytes.position() + length);
    return text;
  }

  @Override
  public List<String> texts() {
    int count = bytes.getInt();
    var texts = new ArrayList<String>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts;
  }

  @Override
  public Optional<String> maybeText() {
    return flag() ? Optional.of(text()) : Optional.empty();
  }

  @Override
  public OptionalInt maybeNumber() {
    int number = bytes.getInt();
    return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  @Override
  public OptionalDouble maybeDecimal() {
    double number = decimal();
    return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  @Override
  public Optional<PartialDate> date() {
    int ordinal = bytes.getInt();
    return ordinal == 0 ? Optional.empty() : Optional.of(PartialDate.ofOrdinal(ordinal));
  }
}
