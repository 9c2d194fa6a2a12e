package dev.byline.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A part of the window that is made when it is first seen, so that the window begins sooner. On
/// the window's thread only.
///
/// @param <T> what is seen
public final class LazyPart<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private @Nullable T made;

  public LazyPart(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T part = made;
    if (part == null) {
      part = maker.get();
      made = part;
    }
    return part;
  }

  /// The part, if it was seen.
  public Optional<T> made() {
    return Optional.ofNullable(made);
  }

  /// True if `other` is this part.
  public boolean is(Object other) {
    return other.equals(made);
  }
}
