package dev.byline.ui.model;

import dev.byline.library.HitCount;
import dev.byline.library.PaperPage;
import dev.byline.library.query.PaperQuery;
import java.util.Optional;

/// The state of the list of papers.
public sealed interface ResultState {

  /// The last answer, which stays to be seen while a new one is on its way or has failed.
  Optional<Loaded> last();

  /// Nothing has been asked.
  record Idle() implements ResultState {
    @Override
    public Optional<Loaded> last() {
      return Optional.empty();
    }
  }

  /// `query` is being answered.
  record Loading(PaperQuery query, Optional<Loaded> last) implements ResultState {}

  /// The answer to `query`.
  ///
  /// @param first its first page
  /// @param count of all hits; starts as the page's own and turns exact in a second step
  record Loaded(PaperQuery query, PaperPage first, HitCount count) implements ResultState {
    @Override
    public Optional<Loaded> last() {
      return Optional.of(this);
    }

    Loaded withCount(HitCount newCount) {
      return new Loaded(query, first, newCount);
    }
  }

  /// `query` could not be answered.
  record Failed(PaperQuery query, Exception cause, Optional<Loaded> last) implements ResultState {}
}
