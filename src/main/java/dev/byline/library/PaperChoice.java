package dev.byline.library;

import dev.byline.library.query.PaperQuery;
import dev.byline.model.PaperId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Papers that the user has selected: some of them one by one, or all that a query finds, however
/// many these are.
public sealed interface PaperChoice {

  /// Papers selected one by one, in their order.
  record Some(List<PaperId> ids) implements PaperChoice {
    public Some {
      ids = List.copyOf(ids);
    }
  }

  /// All papers that a query finds.
  ///
  /// @param except those of them that are not selected
  record Found(PaperQuery query, Set<PaperId> except) implements PaperChoice {
    public Found {
      except = Set.copyOf(except);
    }
  }

  /// All papers that `query` finds.
  static PaperChoice all(PaperQuery query) {
    return new Found(query, Set.of());
  }

  /// Takes a bounded number of papers at a time.
  @FunctionalInterface
  interface Batches {

    /// Takes the next ones.
    ///
    /// @param total how many papers there are in all
    void take(List<PaperId> ids, long total) throws IOException;
  }

  /// Reads the ids of the papers in their order.
  ///
  /// @throws CancellationException if it is cancelled
  default void read(Library library, BooleanSupplier cancelled, Batches into) throws IOException {
    switch (this) {
      case Some(List<PaperId> ids) -> into.take(ids, ids.size());
      case Found(PaperQuery query, Set<PaperId> except) -> {
        PageRequest request = PageRequest.first(PageRequest.MOST).exact();
        Optional<String> cursor;
        long total = -1;
        do {
          PaperPage page = library.papers(query, request, cancelled);
          total = total < 0 ? page.count().value() - except.size() : total;
          into.take(
              page.hits().stream().map(PaperHit::id).filter(id -> !except.contains(id)).toList(),
              total);
          cursor = page.next();
          request = cursor.map(c -> PageRequest.after(c, PageRequest.MOST)).orElse(request);
        } while (cursor.isPresent());
      }
    }
  }
}
