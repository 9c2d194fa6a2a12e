package dev.byline.ingest;

import dev.byline.model.PartialDate;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Writes values one behind the other as bytes, for [BlockReader] to read in the same order.
final class BlockWriter {

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

  private ByteBuffer room(int length) {
    if (bytes.length - size < length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + length));
    }
    int at = size;
    size += length;
    return ByteBuffer.wrap(bytes, at, length);
  }

  void flag(boolean flag) {
    room(1).put((byte) (flag ? 1 : 0));
  }

  void number(int number) {
    room(Integer.BYTES).putInt(number);
  }

  void decimal(double number) {
    room(Double.BYTES).putDouble(number);
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    room(utf8.length).put(utf8);
  }

  void texts(List<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  void text(Optional<String> text) {
    flag(text.isPresent());
    text.ifPresent(this::text);
  }

  /// @param number not negative
  void number(OptionalInt number) {
    number(number.orElse(-1));
  }

  void date(Optional<PartialDate> date) {
    number(date.map(PartialDate::ordinal).orElse(0));
  }
}
