package dev.byline.app.patience;

import dev.byline.library.RelatedPaper;
import dev.byline.library.SuggestionSource;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.PaperId;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/// Suggestions that search for related papers only when the user stays with a paper. In a large
/// library that search costs more than the query itself, and each key press may select another
/// paper. In a profile of a typing session it accounted for a quarter of the samples.
///
/// @param painted ends when the first page of the window is there, which comes before all else
/// @param pause how long a question waits from then on for being withdrawn
public record PatientSuggestions(
    SuggestionSource suggestions, CompletableFuture<Void> painted, Duration pause)
    implements SuggestionSource {

  @Override
  public List<FacetValue> complete(Facet facet, String typed, int limit, BooleanSupplier cancelled)
      throws IOException {
    return suggestions.complete(facet, typed, limit, cancelled);
  }

  @Override
  public Optional<PaperQuery> didYouMean(PaperQuery query, BooleanSupplier cancelled)
      throws IOException {
    return suggestions.didYouMean(query, cancelled);
  }

  @Override
  public List<RelatedPaper> related(PaperId id, int limit, BooleanSupplier cancelled)
      throws IOException {
    painted.join();
    BackgroundPause.until(System.nanoTime() + pause.toNanos(), cancelled);
    return suggestions.related(id, limit, cancelled);
  }
}
