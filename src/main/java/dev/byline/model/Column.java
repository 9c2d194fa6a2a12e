package dev.byline.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ToDoubleFunction;

/// One component of a record: got from the record, set by its builder, written and read.
///
/// @param <R> the record
/// @param <B> its builder
abstract class Column<R, B> {

  private Column() {}

  /// A component with one value.
  static <R, B, T> Column<R, B> of(
      ValueKind<T> kind, Function<R, T> getter, BiConsumer<B, T> setter) {
    return new OfObject<>(kind, getter, setter);
  }

  /// A component with a list of values.
  static <R, B, E> Column<R, B> ofList(
      ValueKind<List<E>> kind, Function<R, List<E>> getter, BiConsumer<B, List<E>> setter) {
    return new OfList<>(kind, getter, setter);
  }

  /// A component with a number that is always there.
  static <R, B> Column<R, B> ofDecimal(ToDoubleFunction<R> getter, ObjDoubleConsumer<B> setter) {
    return new OfDecimal<>(getter, setter);
  }

  /// True if `record` has no value.
  abstract boolean isAbsent(R record);

  abstract boolean isAlike(R one, R other);

  abstract void write(R record, ValueWriter out);

  abstract void read(ValueReader in, B to);

  /// Sets the value of `from`.
  abstract void copy(R from, B to);

  /// Sets what `records` have together: all items of lists, each once.
  ///
  /// @throws UnsupportedOperationException if the value is no list
  void unite(List<R> records, B to) {
    throw new UnsupportedOperationException("No list: " + records);
  }

  private static class OfObject<R, B, T> extends Column<R, B> {
    private final ValueKind<T> kind;
    final Function<R, T> getter;
    final BiConsumer<B, T> setter;

    OfObject(ValueKind<T> kind, Function<R, T> getter, BiConsumer<B, T> setter) {
      this.kind = kind;
      this.getter = getter;
      this.setter = setter;
    }

    @Override
    boolean isAbsent(R record) {
      return getter.apply(record).equals(kind.none());
    }

    @Override
    boolean isAlike(R one, R other) {
      return getter.apply(one).equals(getter.apply(other));
    }

    @Override
    void write(R record, ValueWriter out) {
      kind.writer().accept(out, getter.apply(record));
    }

    @Override
    void read(ValueReader in, B to) {
      setter.accept(to, kind.reader().apply(in));
    }

    @Override
    void copy(R from, B to) {
      setter.accept(to, getter.apply(from));
    }
  }

  private static final class OfList<R, B, E> extends OfObject<R, B, List<E>> {

    OfList(ValueKind<List<E>> kind, Function<R, List<E>> getter, BiConsumer<B, List<E>> setter) {
      super(kind, getter, setter);
    }

    @Override
    void unite(List<R> records, B to) {
      var all = new LinkedHashSet<E>();
      records.forEach(record -> all.addAll(getter.apply(record)));
      setter.accept(to, List.copyOf(all));
    }
  }

  private static final class OfDecimal<R, B> extends Column<R, B> {
    private final ToDoubleFunction<R> getter;
    private final ObjDoubleConsumer<B> setter;

    OfDecimal(ToDoubleFunction<R> getter, ObjDoubleConsumer<B> setter) {
      this.getter = getter;
      this.setter = setter;
    }

    @Override
    boolean isAbsent(R record) {
      return false;
    }

    @Override
    boolean isAlike(R one, R other) {
      return getter.applyAsDouble(one) == getter.applyAsDouble(other);
    }

    @Override
    void write(R record, ValueWriter out) {
      out.decimal(getter.applyAsDouble(record));
    }

    @Override
    void read(ValueReader in, B to) {
      setter.accept(to, in.decimal());
    }

    @Override
    void copy(R from, B to) {
      setter.accept(to, getter.applyAsDouble(from));
    }
  }
}
