package dev.byline.index.store;

import dev.byline.model.PartialDate;
import dev.byline.model.ValueWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/// A writer of the parts of a record as bytes, in a compact lossless form.
final class RecordOutput implements ValueWriter {

  private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();

  BytesRef bytes() {
    return new BytesRef(out.toArrayCopy());
  }

  @Override
  public void text(String text) {
    out.writeString(text);
  }

  @Override
  public void maybeText(Optional<String> text) {
    flag(text.isPresent());
    text.ifPresent(out::writeString);
  }

  @Override
  public void texts(List<String> texts) {
    number(texts.size());
    texts.forEach(out::writeString);
  }

  @Override
  public void flag(boolean flag) {
    out.writeByte(flag ? (byte) 1 : 0);
  }

  /// Seven bits a byte, the lowest first, as Lucene's variable-length integers.
  @Override
  public void number(int number) {
    int left = number;
    while ((left & ~0x7F) != 0) {
      out.writeByte((byte) ((left & 0x7F) | 0x80));
      left >>>= 7;
    }
    out.writeByte((byte) left);
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
    out.writeLong(Double.doubleToRawLongBits(number));
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
