package dev.byline.library;

import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// An author of papers that match a query: who works on it.
///
/// @param papers how many of the author's listed papers match, at least 1
public record AuthorMatch(AuthorRecord author, long papers) {

  /// The largest number of authors of [#ranked].
  public static final int LIMIT = 50;

  /// The authors with the most papers among those that match `query`, of all authors of the
  /// library, [#LIMIT] at most.
  ///
  /// @throws java.util.concurrent.CancellationException if `cancelled` turns true
  public static List<AuthorMatch> ranked(
      Library library, PaperQuery query, BooleanSupplier cancelled) throws IOException {
    PaperQuery ofAll = query.choosing(Facet.PROFILE, List.of());
    var matches = new ArrayList<AuthorMatch>();
    List<FacetValue> counted =
        library.facets(ofAll, EnumSet.of(Facet.PROFILE), cancelled).of(Facet.PROFILE);
    for (FacetValue value : counted.subList(0, Math.min(LIMIT, counted.size()))) {
      Optional<AuthorRecord> author = library.author(new AuthorId(value.value()));
      author.ifPresent(found -> matches.add(new AuthorMatch(found, value.count())));
    }
    return matches;
  }
}
