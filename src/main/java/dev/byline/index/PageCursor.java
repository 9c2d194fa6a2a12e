package dev.byline.index;

import dev.byline.index.store.IdOrder;
import java.io.IOException;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/// The position of the end of a page of hits, as text: the sort values of the last hit. It stays
/// valid when the reader that created it is closed.
final class PageCursor {

  private PageCursor() {}

  static String write(Sort order, FieldDoc last) throws IOException {
    var out = new ByteBuffersDataOutput();
    out.writeInt(order.hashCode());
    for (Object value : last.fields) {
      switch (value) {
        case Integer number -> out.writeLong(number);
        case Long number -> out.writeLong(number);
        case Float number -> out.writeLong(Float.floatToRawIntBits(number));
        case Double number -> out.writeLong(Double.doubleToRawLongBits(number));
        case BytesRef bytes -> write(out, bytes);
        case IdOrder.Id id -> write(out, id.bytes());
        default -> throw new IllegalStateException("No such value of an order: " + value);
      }
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(out.toArrayCopy());
  }

  private static void write(ByteBuffersDataOutput out, BytesRef bytes) throws IOException {
    out.writeVInt(bytes.length);
    out.writeBytes(bytes.bytes, bytes.offset, bytes.length);
  }

  /// @throws IllegalArgumentException if the text is no cursor of this order
  static FieldDoc read(Sort order, String text) {
    var in = new ByteArrayDataInput(Base64.getUrlDecoder().decode(text));
    SortField[] fields = order.getSort();
    var values = new Object[fields.length];
    try {
      if (in.readInt() != order.hashCode()) {
        throw new IllegalArgumentException("The cursor is of another order: " + text);
      }
      for (int i = 0; i < fields.length; i++) {
        values[i] = value(fields[i], in);
      }
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("No cursor: " + text, e);
    }
    // Behind every document of the same values, of which there is one: ids differ.
    return new FieldDoc(Integer.MAX_VALUE, Float.NaN, values);
  }

  private static Object value(SortField field, ByteArrayDataInput in) {
    if (field.getComparatorSource() instanceof IdOrder) {
      return bytes(in);
    }
    return switch (field.getType()) {
      case SCORE, FLOAT -> Float.intBitsToFloat((int) in.readLong());
      case INT -> (int) in.readLong();
      case LONG -> in.readLong();
      case CUSTOM, DOUBLE -> Double.longBitsToDouble(in.readLong());
      case STRING -> bytes(in);
      case DOC, STRING_VAL, REWRITEABLE -> throw new IllegalStateException("No order by " + field);
    };
  }

  private static BytesRef bytes(ByteArrayDataInput in) {
    var bytes = new byte[in.readVInt()];
    in.readBytes(bytes, 0, bytes.length);
    return new BytesRef(bytes);
  }
}
