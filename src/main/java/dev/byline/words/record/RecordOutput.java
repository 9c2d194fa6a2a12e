package dev.byline.words.record;

import dev.byline.model.Figure;
import dev.byline.model.PaperIndicator;
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

  /// Each by the text before the number at its end, where that differs from the one before, and the
  /// number: six bytes where the text would take twenty.
  @Override
  public void works(List<String> ids) {
    number(ids.size());
    String head = "";
    for (String id : ids) {
      int digits = NumberedText.digits(id);
      String newHead = id.substring(0, digits);
      flag(newHead.equals(head));
      if (!newHead.equals(head)) {
        text(newHead);
        head = newHead;
      }
      longNumber(digits == id.length() ? 0 : Long.parseLong(id, digits, id.length(), 10));
    }
  }

  /// Source and day once for all of them that have the same: ten years of citations do.
  @Override
  @SuppressWarnings("EnumOrdinal") // One byte, in a cache that is rebuilt when its form changes.
  public void indicators(List<PaperIndicator> indicators) {
    number(indicators.size());
    Figure before = new Figure("", Optional.empty(), 0);
    for (PaperIndicator indicator : indicators) {
      Figure figure = indicator.figure();
      boolean isOfSame =
          figure.source().equals(before.source()) && figure.day().equals(before.day());
      number(indicator.kind().ordinal());
      number(indicator.year());
      number(figure.value());
      flag(isOfSame);
      if (!isOfSame) {
        text(figure.source());
        date(figure.day().map(PartialDate::of));
      }
      before = figure;
    }
  }

  @Override
  public void flag(boolean flag) {
    add(flag ? 1 : 0);
  }

  @Override
  public void number(int number) {
    longNumber(Integer.toUnsignedLong(number));
  }

  /// Seven bits a byte, the lowest first; all but the last have the eighth set.
  private void longNumber(long number) {
    long left = number;
    while ((left & ~0x7FL) != 0) {
      add((int) (left & 0x7F) | 0x80);
      left >>>= 7;
    }
    add((int) left);
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
