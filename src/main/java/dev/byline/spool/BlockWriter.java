package dev.byline.spool;

import dev.byline.model.PartialDate;
import dev.byline.model.ValueWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A writer of values as a sequence of bytes, for [BlockReader] to read in the same order.
final class BlockWriter implements ValueWriter {

  private byte[] bytes;
  private int size;

  BlockWriter(int room) {
    bytes = new byte[room];
  }

  int size() {
    return size;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  void clear() {
    size = 0;
  }

  /// A buffer object for each value was what the compiler took longest for in a whole import.
  private void makeRoom(int length) {
    if (bytes.length - size < length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + length));
    }
  }

  @Override
  public void flag(boolean flag) {
    makeRoom(1);
    bytes[size++] = (byte) (flag ? 1 : 0);
  }

  @Override
  public void number(int number) {
    makeRoom(Integer.BYTES);
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      bytes[size++] = (byte) (number >>> shift);
    }
  }

  @Override
  public void decimal(double number) {
    long bits = Double.doubleToRawLongBits(number);
    number((int) (bits >>> Integer.SIZE));
    number((int) bits);
  }

  @Override
  public void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    makeRoom(utf8.length);
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
  }

  @Override
  public void texts(List<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  @Override
  public void maybeText(Optional<String> text) {
    flag(text.isPresent());
    text.ifPresent(this::text);
  }

  @Override
  public void maybeNumber(OptionalInt number) {
    number(number.orElse(-1));
  }

  @Override
  public void maybeDecimal(OptionalDouble number) {
    decimal(number.orElse(Double.NaN));
  }

  @Override
  public void date(Optional<PartialDate> date) {
    number(date.map(PartialDate::ordinal).orElse(0));
  }
}
