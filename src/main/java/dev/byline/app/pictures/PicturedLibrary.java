package dev.byline.app.pictures;

import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperDetail;
import dev.byline.library.PaperHit;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// Authors and papers of a library that are worth a picture, found by what is asked of any.
record PicturedLibrary(Library library) {

  /// The first authors in the order of names.
  List<AuthorId> firstByName(int authors) throws IOException {
    return library
        .authors(AuthorQuery.ALL, PageRequest.first(authors), () -> false)
        .authors()
        .stream()
        .map(AuthorRecord::id)
        .toList();
  }

  Optional<PaperDetail> detail(PaperHit hit) throws IOException {
    return library.paper(hit.id(), PaperQuery.ALL);
  }

  static Clause word(String text) {
    return new Clause.Word(Clause.Scope.ANY, text, Clause.Match.WORD);
  }

  /// An author whose figures cannot be right, which is to be seen; else the one with the largest
  /// h-index.
  Optional<AuthorRecord> foremost() throws IOException {
    var byH = new AuthorQuery("", AuthorSort.H_INDEX, false);
    List<AuthorRecord> first = library.authors(byH, PageRequest.first(10), () -> false).authors();
    return first.stream()
        .filter(author -> !author.soundFigures().equals(author.author().figures()))
        .reduce((_, second) -> second)
        .or(() -> first.stream().findFirst());
  }

  /// The first author in the order of names, or the last one.
  Optional<AuthorRecord> byName(boolean ascending) throws IOException {
    var query = new AuthorQuery("", AuthorSort.NAME, ascending);
    return library.authors(query, PageRequest.first(1), () -> false).authors().stream().findFirst();
  }

  /// The third author in the order of names, or the last of fewer.
  Optional<AuthorRecord> third() throws IOException {
    var first = library.authors(AuthorQuery.ALL, PageRequest.first(3), () -> false).authors();
    return first.isEmpty() ? Optional.empty() : Optional.of(first.getLast());
  }

  /// An author of whom the page says something in words; else any.
  Optional<AuthorRecord> described() throws IOException {
    var some = library.authors(AuthorQuery.ALL, PageRequest.first(50), () -> false).authors();
    return some.stream()
        .filter(author -> author.author().about().isPresent())
        .findFirst()
        .or(() -> some.stream().findFirst());
  }

  /// Of the authors with the largest h-index the first whose figures most sources give.
  Optional<AuthorRecord> ofMostSources() throws IOException {
    var byH = new AuthorQuery("", AuthorSort.H_INDEX, false);
    List<AuthorRecord> first = library.authors(byH, PageRequest.first(50), () -> false).authors();
    return first.stream().max(Comparator.comparingInt(author -> author.sources().size()));
  }

  /// The first paper that a search for `learning` finds.
  Optional<PaperHit> first() throws IOException {
    var query = PaperQuery.ALL.and(word("learning"));
    return library.papers(query, PageRequest.first(1), () -> false).hits().stream().findFirst();
  }

  /// The paper with the most dollar signs of the first few.
  Optional<PaperHit> mostMathematical() throws IOException {
    PaperHit best = null;
    long most = -1;
    for (PaperHit hit :
        library.papers(PaperQuery.ALL, PageRequest.first(500), () -> false).hits()) {
      long signs =
          library
              .paper(hit.id(), PaperQuery.ALL)
              .flatMap(detail -> detail.record().paper().abstractText())
              .map(text -> text.chars().filter(c -> c == '$').count())
              .orElse(0L);
      if (signs > most) {
        most = signs;
        best = hit;
      }
    }
    return Optional.ofNullable(best);
  }

  /// `query` with two categories and some years chosen.
  PaperQuery narrowed(PaperQuery query) {
    try {
      List<String> codes =
          library.facets(query, EnumSet.of(Facet.CATEGORY), () -> false).of(Facet.CATEGORY).stream()
              .limit(2)
              .map(FacetValue::value)
              .toList();
      return query
          .choosing(Facet.CATEGORY, codes)
          .published(Optional.of(PartialDate.ofYear(2022)), Optional.of(PartialDate.ofYear(2025)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
