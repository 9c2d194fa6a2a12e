package dev.byline.cluster;

import dev.byline.cluster.rest.Dsl;
import dev.byline.library.AuthorPage;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.PageRequest;
import dev.byline.library.query.AuthorWords;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.IdScheme;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.TextFolding;
import dev.byline.words.record.AuthorOrderValues;
import dev.byline.words.record.KeywordText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// Search for authors.
final class AuthorHits {

  /// More authors than have one identifier.
  private static final int MOST_SHARING = 1_000;

  private final Question question;

  AuthorHits(Question question) {
    this.question = question;
  }

  AuthorPage page(AuthorQuery query, PageRequest request) throws IOException {
    HitList.Fetched fetched =
        new HitList(question, compile(query), AuthorOrder.of(query)).page(request.exact());
    return new AuthorPage(
        fetched.sources().stream().map(RecordVersion::author).toList(),
        fetched.count(),
        fetched.next());
  }

  long before(AuthorQuery query, String letters) throws IOException {
    Map<String, Object> before =
        new AuthorOrder(query.sort()).before(TextFolding.words(letters), query.ascending());
    return question.count(Dsl.allOf(compile(query), before));
  }

  Optional<AuthorRecord> author(AuthorId id) throws IOException {
    return record(CatalogueLayout.AUTHOR, id);
  }

  /// The record of an author, or of a part of one.
  Optional<AuthorRecord> record(String kind, AuthorId id) throws IOException {
    Map<String, Object> query =
        Dsl.allOf(
            question.generation().alive(kind),
            Dsl.term(CatalogueLayout.ID, KeywordText.of(id.value())));
    return question.sources(query, 1).stream().findFirst().map(RecordVersion::author);
  }

  /// The authors who have an identifier in common, a set for each identifier.
  List<Set<AuthorId>> sharing() throws IOException {
    var shared = new ArrayList<String>();
    new ValueCounts(question, question.authors())
        .visit(
            List.of(CatalogueLayout.IDS),
            (value, authors) -> {
              if (authors > 1) {
                shared.add(value.path(CatalogueLayout.IDS).asString(""));
              }
            });
    var sharing = new ArrayList<Set<AuthorId>>();
    for (String identifier : shared) {
      Map<String, Object> having =
          Dsl.allOf(question.authors(), Dsl.term(CatalogueLayout.IDS, identifier));
      var authors = new TreeSet<AuthorId>();
      for (JsonNode source : question.sources(having, MOST_SHARING)) {
        authors.add(RecordVersion.author(source).id());
      }
      sharing.add(authors);
    }
    return sharing;
  }

  private Map<String, Object> compile(AuthorQuery query) throws IOException {
    AuthorWords words = query.words();
    var all = new ArrayList<Map<String, Object>>();
    all.add(question.authors());
    for (String word : TextFolding.words(words.names()).split(" ", -1)) {
      if (!word.isEmpty()) {
        all.add(Dsl.containing(CatalogueLayout.PERSON, word));
      }
    }
    words
        .bounds()
        .forEach(bound ->
            all.add(
                ClauseQueries.between(
                    new AuthorOrder(AuthorOrderValues.sort(bound.counted())).field(),
                    bound.range())));
    if (!words.orcids().isEmpty()) {
      all.add(ClauseQueries.identified(IdScheme.ORCID, words.orcids()));
    }
    query
        .among()
        .ifPresent(authors ->
            all.add(byId(authors.stream().map(id -> KeywordText.of(id.value())).toList())));
    if (!words.papers().clauses().isEmpty()) {
      all.add(listing(words.papers()));
    }
    if (!words.affiliations().isEmpty()) {
      all.add(affiliated(words.affiliations()));
    }
    if (words.asksForMarks()) {
      all.add(byId(question.authorsMarked(words::meet)));
    }
    return Dsl.allOf(all);
  }

  private static Map<String, Object> byId(List<String> ids) {
    return Dsl.terms(CatalogueLayout.ID, ids);
  }

  /// Those on whose pages a paper of `papers` is listed.
  private Map<String, Object> listing(PaperQuery papers) throws IOException {
    Map<String, Object> hits = question.clauses().papers(papers);
    return byId(new ValueCounts(question, hits).values(CatalogueLayout.values(Facet.PROFILE)));
  }

  /// Those whose page or papers name one of `affiliations`: each of its words, or a part of one.
  private Map<String, Object> affiliated(List<String> affiliations) throws IOException {
    var any = new ArrayList<Map<String, Object>>();
    for (String affiliation : affiliations) {
      var own = new ArrayList<Map<String, Object>>();
      PaperQuery papers = PaperQuery.ALL;
      for (String word : TextFolding.words(affiliation).split(" ", -1)) {
        own.add(
            word.isEmpty()
                ? Dsl.exists(CatalogueLayout.AFFILIATED)
                : Dsl.containing(CatalogueLayout.AFFILIATED, word));
        papers = papers.and(new Clause.Word(Clause.Scope.AFFILIATION, word, Clause.Match.PART));
      }
      any.add(Dsl.allOf(own));
      any.add(listing(papers));
    }
    return Dsl.anyOf(any);
  }
}
