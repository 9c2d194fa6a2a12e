package dev.byline.words.record;

import dev.byline.model.PartialDate;
import dev.byline.model.ValueWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A writer of the parts of a record as bytes, in a compact lossless form.
final class RecordOutput implements ValueWriter {

  private byte[] bytes = new byte[512];
  private int length;

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void makeRoom(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }

  private void add(int value) {
    makeRoom(1);
    bytes[length++] = (byte) value;
  }

  @Override
  public void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    makeRoom(utf8.length);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
  }

  @Override
  public void maybeText(Optional<String> text) {
    flag(text.isPresent());
    text.ifPresent(this::text);
  }

  @Override
  public void texts(List<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  @Override
  public void flag(boolean flag) {
    add(flag ? 1 : 0);
  }

  /// Seven bits a byte, the lowest first; all but the last have the eighth set.
  @Override
  public void number(int number) {
    int left = number;
    while ((left & ~0x7F) != 0) {
      add((left & 0x7F) | 0x80);
      left >>>= 7;
    }
    add(left);
  }

  @Override
  public void maybeNumber(OptionalInt number) {
    flag(number.isPresent());
    if (number.isPresent()) {
      number(number.getAsInt());
    }
  }

  @Override
  public void decimal(double number) {
    long bits = Double.doubleToRawLongBits(number);
    for (int i = 0; i < Long.BYTES; i++) {
      add((int) (bits >>> (Byte.SIZE * i)));
    }
  }

  @Override
  public void maybeDecimal(OptionalDouble number) {
    flag(number.isPresent());
    number.ifPresent(this::decimal);
  }

  @Override
  public void date(Optional<PartialDate> date) {
    number(date.map(PartialDate::ordinal).orElse(0));
  }
}
