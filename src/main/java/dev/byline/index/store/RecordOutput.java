package dev.byline.index.store;

import dev.byline.model.PartialDate;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/// Writes the parts of a record as bytes, each part in the least room that keeps it whole.
final class RecordOutput {

  private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();

  BytesRef bytes() {
    return new BytesRef(out.toArrayCopy());
  }

  void text(String text) {
    out.writeString(text);
  }

  void text(Optional<String> text) {
    flag(text.isPresent());
    text.ifPresent(out::writeString);
  }

  void texts(List<String> texts) throws IOException {
    out.writeVInt(texts.size());
    texts.forEach(out::writeString);
  }

  void flag(boolean flag) {
    out.writeByte(flag ? (byte) 1 : 0);
  }

  void number(int number) throws IOException {
    out.writeVInt(number);
  }

  void number(OptionalInt number) throws IOException {
    flag(number.isPresent());
    if (number.isPresent()) {
      out.writeVInt(number.getAsInt());
    }
  }

  void decimal(double number) {
    out.writeLong(Double.doubleToRawLongBits(number));
  }

  void decimal(OptionalDouble number) {
    flag(number.isPresent());
    number.ifPresent(this::decimal);
  }

  void date(Optional<PartialDate> date) throws IOException {
    out.writeVInt(date.map(PartialDate::ordinal).orElse(0));
  }
}
