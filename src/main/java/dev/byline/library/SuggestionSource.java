package dev.byline.library;

import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.PaperId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Suggestions of a library: completions of a value, corrections of a query, and related papers.
/// Requests can be cancelled as those of [Library] can. Thread-safe.
public interface SuggestionSource {

  /// Values of `facet` that go on from what is typed, the most frequent first. People are found by
  /// the beginnings of the words of their names, other values by any part of them; all folded.
  ///
  /// @param limit how many at most
  List<FacetValue> complete(Facet facet, String typed, int limit, BooleanSupplier cancelled)
      throws IOException;

  /// `query` with words that no paper has replaced by the likeliest that some have, if that finds
  /// anything. For a query that finds nothing.
  Optional<PaperQuery> didYouMean(PaperQuery query, BooleanSupplier cancelled) throws IOException;

  /// Papers that share rare words of title and abstract with the paper `id`, the closest first;
  /// none if there is no such paper.
  ///
  /// @param limit how many at most
  List<RelatedPaper> related(PaperId id, int limit, BooleanSupplier cancelled) throws IOException;
}
