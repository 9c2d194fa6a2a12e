package dev.byline.index.store;

import dev.byline.model.PartialDate;
import dev.byline.model.ValueReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/// A reader of the output of [RecordOutput].
final class RecordInput implements ValueReader {

  private final byte[] bytes;
  private final ByteArrayDataInput in;

  private final RowCodec.Shared shared;
  private boolean sharing;

  RecordInput(BytesRef bytes) {
    this(bytes, new RowCodec.Shared());
  }

  /// @param shared keeps the values that are read while they are shared
  RecordInput(BytesRef bytes, RowCodec.Shared shared) {
    this.shared = shared;
    this.bytes = bytes.bytes;
    in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
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
    int length = in.readVInt();
    var text = new String(bytes, in.getPosition(), length, StandardCharsets.UTF_8);
    in.skipBytes(length);
    return text;
  }

  void skipText() {
    in.skipBytes(in.readVInt());
  }

  @Override
  public List<String> texts() {
    int count = in.readVInt();
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
  public boolean flag() {
    return in.readByte() != 0;
  }

  @Override
  public Optional<String> maybeText() {
    return shared(flag() ? Optional.of(text()) : Optional.empty());
  }

  @Override
  public int number() {
    return in.readVInt();
  }

  @Override
  public OptionalInt maybeNumber() {
    return flag() ? OptionalInt.of(in.readVInt()) : OptionalInt.empty();
  }

  @Override
  public double decimal() {
    return Double.longBitsToDouble(in.readLong());
  }

  @Override
  public OptionalDouble maybeDecimal() {
    return flag() ? OptionalDouble.of(decimal()) : OptionalDouble.empty();
  }

  @Override
  public Optional<PartialDate> date() {
    int ordinal = in.readVInt();
    return shared(ordinal == 0 ? Optional.empty() : Optional.of(PartialDate.ofOrdinal(ordinal)));
  }
}
