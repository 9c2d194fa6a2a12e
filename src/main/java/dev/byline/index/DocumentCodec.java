package dev.byline.index;

import dev.byline.library.AuthorRecord;
import dev.byline.library.Clause.Scope;
import dev.byline.library.Facet;
import dev.byline.library.PaperRecord;
import dev.byline.model.Figures;
import dev.byline.model.Folding;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.CRC32;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/// Makes the documents of papers and authors.
final class DocumentCodec {

  private DocumentCodec() {}

  static Document document(PaperRecord record) throws IOException {
    var document = new Document();
    Paper paper = record.paper();
    identity(document, Schema.PAPER, record.id().value());
    keyword(document, Schema.ID, record.id().value());
    keyword(document, Schema.TITLE_KEY, titleHash(record.titleKey()));
    document.add(new BinaryDocValuesField(Schema.ROW, RowCodec.row(record)));
    document.add(new StoredField(Schema.REST, RowCodec.rest(record)));
    order(document, paper);
    words(document, record);
    for (Facet facet : Facet.values()) {
      values(document, facet, FacetValues.of(facet, record));
    }
    return document;
  }

  /// What [Schema#TITLE_KEY] holds for a title key: a hash, since titles can be of any length.
  static String titleHash(String titleKey) {
    var crc = new CRC32();
    crc.update(titleKey.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }

  private static void identity(Document document, String kind, String id) {
    keyword(document, Schema.KIND, kind);
    document.add(new SortedDocValuesField(Schema.ID_ORDER, Schema.bytes(id)));
  }

  private static void keyword(Document document, String field, String value) {
    document.add(new StringField(field, Schema.key(value), Field.Store.NO));
  }

  private static void order(Document document, Paper paper) {
    paper.published().ifPresent(date -> date(document, date));
    paper.score().ifPresent(s -> document.add(new DoubleField(Schema.SCORE, s, Field.Store.NO)));
    paper.citations().ifPresent(c -> document.add(new NumericDocValuesField(Schema.CITATIONS, c)));
    document.add(
        new SortedDocValuesField(Schema.TITLE_ORDER, Schema.bytes(Folding.fold(paper.title()))));
    if (paper.abstractText().isPresent()) {
      keyword(document, Schema.HAS, "abstract");
    }
  }

  private static void date(Document document, PartialDate date) {
    document.add(new NumericDocValuesField(Schema.DATE, date.ordinal()));
    int earliest = (int) date.earliest().toEpochDay();
    int latest = (int) date.latest().toEpochDay();
    document.add(new IntField(Schema.EARLIEST, earliest, Field.Store.NO));
    document.add(new IntField(Schema.LATEST, latest, Field.Store.NO));
  }

  private static void words(Document document, PaperRecord record) {
    Paper paper = record.paper();
    var beginnings = new Beginnings();
    List<WordStream.Term> title = prose(Words.of(paper.title()));
    beginnings.add(title);
    add(document, Schema.words(Scope.TITLE), title, Schema.WORDS);
    paper
        .abstractText()
        .ifPresent(text -> {
          List<WordStream.Term> terms = prose(Words.of(text));
          beginnings.add(terms);
          add(document, Schema.words(Scope.ABSTRACT), terms, Schema.WORDS);
        });
    var names = new Names();
    add(document, Scope.AUTHOR, names.people(paper.authors()));
    add(document, Scope.AFFILIATION, names.texts(paper.affiliations()));
    add(document, Scope.VENUE, names.texts(paper.venue().stream().toList()));
    beginnings.add(names.all);
    add(document, Schema.NAMES, names.all, Schema.WORDS);
    add(document, Scope.COAUTHOR, new Names().people(new Places(record).coAuthors()));
    add(document, Schema.BEGINNINGS, beginnings.terms(), Schema.SET);
  }

  /// The terms of a title or abstract: every form, and the stem of each that is not its own.
  private static List<WordStream.Term> prose(List<Token> tokens) {
    var terms = new ArrayList<WordStream.Term>(tokens.size() * 3 / 2);
    for (Token token : tokens) {
      terms.add(new WordStream.Term(token.term(), token.position()));
      String stem = Stem.of(token.term());
      if (!stem.equals(token.term())) {
        terms.add(new WordStream.Term(Schema.STEM + stem, token.position()));
      }
    }
    return terms;
  }

  private static void add(Document document, Scope scope, List<WordStream.Term> terms) {
    add(document, Schema.words(scope), terms, Schema.NAME_WORDS);
  }

  private static void add(
      Document document, String field, List<WordStream.Term> terms, FieldType type) {
    if (!terms.isEmpty()) {
      document.add(new Field(field, new WordStream(terms), type));
    }
  }

  private static void values(Document document, Facet facet, Collection<String> values) {
    String field = Schema.values(facet);
    var once = new LinkedHashSet<String>();
    values.stream().filter(v -> !v.isBlank()).map(Schema::key).forEach(once::add);
    for (String value : once) {
      document.add(new StringField(field, value, Field.Store.NO));
      document.add(new SortedSetDocValuesField(field, Schema.bytes(value)));
    }
  }

  /// Collects the words of short texts, a gap between each two.
  private static final class Names {
    private final List<WordStream.Term> all = new ArrayList<>();
    private int start;

    List<WordStream.Term> texts(List<String> texts) {
      var terms = new ArrayList<WordStream.Term>();
      for (String text : texts) {
        for (Token token : Words.of(text)) {
          terms.add(new WordStream.Term(token.term(), start + token.position()));
        }
        gap(terms);
      }
      all.addAll(terms);
      return terms;
    }

    /// As [#texts], with the initial of each word.
    List<WordStream.Term> people(List<String> names) {
      var terms = new ArrayList<WordStream.Term>();
      for (String name : names) {
        for (Token token : Words.of(name)) {
          var term = new WordStream.Term(token.term(), start + token.position());
          all.add(term);
          terms.add(term);
          if (NameWords.isName(token.form())) {
            terms.add(new WordStream.Term(NameWords.initial(token.term()), term.position()));
          }
        }
        gap(terms);
      }
      return terms;
    }

    private void gap(List<WordStream.Term> terms) {
      if (!terms.isEmpty()) {
        start = terms.getLast().position() + Schema.GAP;
      }
    }
  }

  static Document document(AuthorRecord record) throws IOException {
    var document = new Document();
    identity(document, Schema.AUTHOR, record.id().value());
    keyword(document, Schema.AUTHOR_ID, record.id().value());
    document.add(new BinaryDocValuesField(Schema.ROW, RowCodec.author(record)));
    String name = Folding.words(record.author().name());
    document.add(new SortedDocValuesField(AuthorField.NAME.field(), Schema.bytes(name)));
    person(document, record.author().name());
    record.nameVariants().forEach(variant -> person(document, variant));
    figures(document, record);
    return document;
  }

  private static void person(Document document, String name) {
    keyword(document, Schema.PERSON, Folding.words(name));
  }

  private static void figures(Document document, AuthorRecord record) {
    Figures figures = record.author().figures();
    figure(document, AuthorField.H_INDEX, figures.hIndex());
    figure(document, AuthorField.CITATIONS, figures.citations());
    int papers = figures.paperCount().orElse(record.papersListed());
    figure(document, AuthorField.PAPERS, OptionalInt.of(papers));
    figure(document, AuthorField.NOVELTY, figures.noveltyPercent());
    figure(document, AuthorField.AI_SCORE, figures.aiScore());
    record
        .newestPaper()
        .ifPresent(d -> figure(document, AuthorField.NEWEST_PAPER, OptionalInt.of(d.ordinal())));
  }

  private static void figure(Document document, AuthorField field, OptionalInt value) {
    value.ifPresent(v -> document.add(new NumericDocValuesField(field.field(), v)));
  }
}
