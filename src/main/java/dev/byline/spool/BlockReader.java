package dev.byline.spool;

import dev.byline.model.PartialDate;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads what a [BlockWriter] wrote.
final class BlockReader {

  private final ByteBuffer bytes;

  BlockReader(byte[] block) {
    bytes = ByteBuffer.wrap(block);
  }

  boolean hasMore() {
    return bytes.hasRemaining();
  }

  boolean flag() {
    return bytes.get() != 0;
  }

  int number() {
    return bytes.getInt();
  }

  double decimal() {
    return bytes.getDouble();
  }

  String text() {
    int length = bytes.getInt();
    var text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
    bytes.position(bytes.position() + length);
    return text;
  }

  List<String> texts() {
    int count = bytes.getInt();
    var texts = new ArrayList<String>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts;
  }

  Optional<String> maybeText() {
    return flag() ? Optional.of(text()) : Optional.empty();
  }

  OptionalInt maybeNumber() {
    int number = bytes.getInt();
    return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  Optional<PartialDate> date() {
    int ordinal = bytes.getInt();
    return ordinal == 0 ? Optional.empty() : Optional.of(PartialDate.ofOrdinal(ordinal));
  }
}
