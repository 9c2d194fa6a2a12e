package dev.byline.cluster;

import dev.byline.library.PaperRecord;
import dev.byline.library.query.Clause.Scope;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperFigure;
import dev.byline.model.Paper;
import dev.byline.model.TextFolding;
import dev.byline.words.SearchedText;
import dev.byline.words.record.AuthorPositions;
import dev.byline.words.record.FacetTexts;
import dev.byline.words.record.KeywordText;
import dev.byline.words.record.PaperIdTerms;
import dev.byline.words.record.RowCodec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The fields of a paper: its record as bytes, and all that it is searched, ordered and counted by.
final class PaperFields {

  private final PaperRecord record;
  private final Paper paper;
  private final CodedText code = new CodedText();

  PaperFields(PaperRecord record) {
    this.record = record;
    paper = record.paper();
  }

  void add(Map<String, Object> to) {
    to.put(CatalogueLayout.ROW, RecordVersion.text(RowCodec.row(record)));
    to.put(CatalogueLayout.REST, RecordVersion.text(RowCodec.rest(record)));
    to.put(CatalogueLayout.TITLE_KEY, KeywordText.ofTitleKey(record.titleKey()));
    to.put(CatalogueLayout.IDS, PaperIdTerms.of(paper).stream().map(KeywordText::of).toList());
    addOrder(to);
    addFlags(to);
    for (Facet facet : Facet.values()) {
      if (facet != Facet.TAG) {
        addValues(facet, to);
      }
    }
    addWords(to);
  }

  private void addOrder(Map<String, Object> to) {
    to.put(CatalogueLayout.TITLE_ORDER, KeywordText.of(TextFolding.fold(paper.title())));
    paper.published().ifPresent(date -> to.put(CatalogueLayout.DATE, date.ordinal()));
    paper.score().ifPresent(score -> to.put(CatalogueLayout.SCORE, score));
    paper.citations().ifPresent(count -> to.put(CatalogueLayout.CITATIONS, count));
    PaperFigure.CITES_PER_YEAR
        .of(paper)
        .ifPresent(rate -> to.put(CatalogueLayout.CITES_PER_YEAR, rate));
  }

  private void addFlags(Map<String, Object> to) {
    var flags = new ArrayList<String>();
    if (paper.abstractText().isPresent()) {
      flags.add(CatalogueLayout.HAS_ABSTRACT);
    }
    if (paper.hasCode()) {
      flags.add(CatalogueLayout.HAS_CODE);
    }
    to.put(CatalogueLayout.FLAGS, flags);
  }

  private void addValues(Facet facet, Map<String, Object> to) {
    var values = new LinkedHashSet<String>();
    for (String value : FacetTexts.of(facet, record)) {
      if (!value.isBlank()) {
        values.add(KeywordText.of(value));
      }
    }
    if (!values.isEmpty()) {
      to.put(CatalogueLayout.values(facet), values);
    }
  }

  private void addWords(Map<String, Object> to) {
    var beginnings = new LinkedHashSet<String>();
    List<String> coAuthors = new AuthorPositions(record).coAuthors();
    for (Scope scope : CodedText.SCOPES) {
      List<String> texts =
          switch (scope) {
            case TITLE -> List.of(paper.title());
            case ABSTRACT -> paper.abstractText().stream().toList();
            case AUTHOR -> paper.authors();
            case AFFILIATION -> paper.affiliations();
            case VENUE -> paper.venue().stream().toList();
            case KEYWORD -> paper.keywords();
            case COAUTHOR -> coAuthors;
            case ANY, TEXT, NOTE -> List.of();
          };
      Set<String> unused = new LinkedHashSet<>();
      Set<String> into = isSearchedAnywhere(scope) ? beginnings : unused;
      List<String> coded = texts.stream().map(text -> code.words(text, into)).toList();
      if (!coded.isEmpty()) {
        to.put(CatalogueLayout.words(scope), coded);
      }
      if (CodedText.isOfNames(scope) && !coded.isEmpty()) {
        to.put(CatalogueLayout.names(scope), texts.stream().map(code::name).toList());
      }
    }
    to.put(CatalogueLayout.BEGINNINGS, beginnings);
  }

  private static boolean isSearchedAnywhere(Scope scope) {
    return SearchedText.of(Scope.ANY).stream().anyMatch(text -> text.scope() == scope);
  }
}
