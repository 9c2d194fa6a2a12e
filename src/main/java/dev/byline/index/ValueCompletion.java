package dev.byline.index;

import dev.byline.index.store.FacetState;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.PageRequest;
import dev.byline.library.query.Clause.Scope;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.TextFolding;
import dev.byline.model.own.OwnMarks;
import dev.byline.words.TypedPerson;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;

/// Completion of partly typed values from the values of the papers.
final class ValueCompletion {

  private final IndexSearcher searcher;
  private final FacetState state;
  private final FacetSearch facets;

  ValueCompletion(IndexSearcher searcher, FacetState state) {
    this.searcher = searcher;
    this.state = state;
    this.facets = new FacetSearch(searcher, state);
  }

  List<FacetValue> complete(Facet facet, String typed, int limit) throws IOException {
    return switch (facet) {
      case AUTHOR -> people(facet, Scope.AUTHOR, typed, limit);
      case COAUTHOR -> people(facet, Scope.COAUTHOR, typed, limit);
      case PROFILE -> profiles(typed, limit);
      case TAG -> {
        String part = OwnMarks.tagKey(typed);
        yield new TagCounts(searcher)
            .counts(PaperQuery.ALL).stream()
                .filter(tag -> tag.value().contains(part))
                .limit(limit)
                .toList();
      }
      case CATEGORY, YEAR, POSITION, AFFILIATION, VENUE, CODE, SCORE, CITATIONS -> {
        String part = TextFolding.fold(typed.strip());
        yield facets.matching(
            PaperQuery.ALL, facet, value -> TextFolding.fold(value).contains(part), limit);
      }
    };
  }

  private List<FacetValue> people(Facet facet, Scope scope, String typed, int limit)
      throws IOException {
    TypedPerson person = TypedPerson.of(typed);
    return facets.matching(person.papers(scope), facet, person::mayBe, limit);
  }

  private List<FacetValue> profiles(String typed, int limit) throws IOException {
    var query = new AuthorQuery(typed, AuthorSort.PAPERS, false);
    return new AuthorSearch(searcher, state)
        .page(query, PageRequest.first(limit)).authors().stream()
            .map(author ->
                new FacetValue(author.id().value(), author.author().name(), author.papersListed()))
            .toList();
  }
}
