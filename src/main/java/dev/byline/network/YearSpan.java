package dev.byline.network;

import dev.byline.model.PartialDate;
import dev.byline.wording.Wording;
import java.util.Optional;

/// The years of some papers.
///
/// @param first of the oldest paper
/// @param last of the newest, at least `first`
public record YearSpan(int first, int last) {

  static Optional<YearSpan> of(Optional<PartialDate> published) {
    return published.map(date -> new YearSpan(date.year(), date.year()));
  }

  static Optional<YearSpan> both(Optional<YearSpan> one, Optional<YearSpan> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return Optional.of(
        new YearSpan(
            Math.min(one.get().first, other.get().first),
            Math.max(one.get().last, other.get().last)));
  }

  /// `2024`, or `2019 to 2024`.
  @Override
  public String toString() {
    return first == last
        ? String.valueOf(first)
        : Wording.of("known.range", String.valueOf(first), String.valueOf(last));
  }
}
