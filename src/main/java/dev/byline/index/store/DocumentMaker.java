package dev.byline.index.store;

import dev.byline.library.AuthorRecord;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperFigure;
import dev.byline.model.Paper;
import dev.byline.model.TextFolding;
import dev.byline.words.record.AuthorPositions;
import dev.byline.words.record.KeywordText;
import dev.byline.words.record.PaperIdTerms;
import dev.byline.words.record.RowCodec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/// A maker of the documents of papers and authors. It reuses its buffers: a document is valid only
/// until the next one is made. Not thread-safe.
final class DocumentMaker {

  private final List<IndexableField> fields = new ArrayList<>();
  private final TermList beginnings = new TermList();
  private final PaperWords words = new PaperWords(new WordBeginnings(beginnings));
  private final Field beginningsField = field(Schema.BEGINNINGS, beginnings);

  private static Field field(String name, TermList terms) {
    return new Field(name, new WordStream(terms), Schema.SET);
  }

  Iterable<IndexableField> document(PaperRecord record) throws IOException {
    fields.clear();
    Paper paper = record.paper();
    identity(Schema.PAPER, record.id().value());
    keyword(Schema.ID, record.id().value());
    keyword(Schema.TITLE_KEY, KeywordText.ofTitleKey(record.titleKey()));
    fields.add(new BinaryDocValuesField(Schema.ROW, new BytesRef(RowCodec.row(record))));
    fields.add(new StoredField(Schema.REST, new BytesRef(RowCodec.rest(record))));
    order(paper);
    PaperIdTerms.of(paper).forEach(id -> keyword(Schema.IDS, id));
    var places = new AuthorPositions(record);
    words.read(record.paper(), places.coAuthors(), fields);
    fields.add(beginningsField);
    facets(record, places);
    return fields;
  }

  private void facets(PaperRecord record, AuthorPositions places) {
    Paper paper = record.paper();
    for (Facet facet : FacetValues.ALL) {
      List<BytesRef> values = FacetValues.of(facet, record);
      if (facet == Facet.AUTHOR) {
        fields.add(
            new NumericDocValuesField(Schema.FACTS, PackedFacets.of(record, places, values)));
      }
      for (BytesRef value : values) {
        fields.add(new KeywordField(Schema.values(facet), value, Field.Store.NO));
      }
    }
    places.positions().forEach(place -> keyword(Schema.FLAGS, place));
    if (paper.hasCode()) {
      keyword(Schema.FLAGS, Schema.CODE);
    } else if (record.tellsOfCode()) {
      keyword(Schema.FLAGS, Schema.NO_CODE);
    }
    if (paper.abstractText().isPresent()) {
      keyword(Schema.FLAGS, Schema.ABSTRACT);
    }
  }

  private void identity(String kind, String id) {
    keyword(Schema.KIND, kind);
    fields.add(new SortedDocValuesField(Schema.ID_ORDER, Schema.bytes(id)));
  }

  private void keyword(String field, String value) {
    fields.add(new StringField(field, Schema.bytes(value), Field.Store.NO));
  }

  private void order(Paper paper) {
    paper
        .published()
        .ifPresent(date -> {
          fields.add(new NumericDocValuesField(Schema.DATE, date.ordinal()));
          fields.add(new IntPoint(Schema.DATE, date.ordinal()));
        });
    paper.score().ifPresent(s -> fields.add(new DoubleField(Schema.SCORE, s, Field.Store.NO)));
    paper
        .citations()
        .ifPresent(count -> {
          fields.add(new NumericDocValuesField(Schema.CITATIONS, count));
          fields.add(new IntPoint(Schema.CITATIONS, count));
        });
    PaperFigure.CITES_PER_YEAR
        .of(paper)
        .ifPresent(
            rate -> fields.add(new DoubleField(Schema.CITES_PER_YEAR, rate, Field.Store.NO)));
    fields.add(
        new SortedDocValuesField(
            Schema.TITLE_ORDER, Schema.bytes(TextFolding.fold(paper.title()))));
  }

  Iterable<IndexableField> document(AuthorRecord record, Map<String, Double> measured)
      throws IOException {
    fields.clear();
    identity(Schema.AUTHOR, record.id().value());
    keyword(Schema.AUTHOR_ID, record.id().value());
    fields.add(new BinaryDocValuesField(Schema.ROW, new BytesRef(RowCodec.author(record))));
    // A column that every document has is read faster.
    fields.add(new NumericDocValuesField(Schema.FACTS, PackedFacets.NOTHING));
    AuthorSortField.add(record, fields);
    record.author().ids().forEach(id -> keyword(Schema.IDS, id.toString()));
    person(record.author().name());
    record.nameVariants().forEach(this::person);
    record
        .author()
        .affiliation()
        .ifPresent(text -> keyword(Schema.AFFILIATED, TextFolding.words(text)));
    measured.forEach((figure, value) ->
        fields.add(new NumericDocValuesField(Schema.FIGURE + figure, AuthorRanks.encoded(value))));
    return fields;
  }

  /// The document of a part of an author.
  Iterable<IndexableField> part(AuthorRecord record) throws IOException {
    fields.clear();
    identity(Schema.PART, record.id().value());
    keyword(Schema.PART_ID, record.id().value());
    fields.add(new BinaryDocValuesField(Schema.ROW, new BytesRef(RowCodec.author(record))));
    fields.add(new NumericDocValuesField(Schema.FACTS, PackedFacets.NOTHING));
    return fields;
  }

  private void person(String name) {
    keyword(Schema.PERSON, TextFolding.words(name));
  }
}
