package dev.byline.index;

import dev.byline.library.AuthorRecord;
import dev.byline.library.Facet;
import dev.byline.library.PaperRecord;
import dev.byline.model.Figures;
import dev.byline.model.Folding;
import dev.byline.model.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.CRC32;
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

/// Makes the documents of papers and authors, one after another in the same room: for one thread,
/// and a document only until the next is made.
final class DocumentMaker {

  private final List<IndexableField> fields = new ArrayList<>();
  private final TermList beginnings = new TermList();
  private final PaperWords words = new PaperWords(new Beginnings(beginnings));
  private final Field beginningsField = field(Schema.BEGINNINGS, beginnings);

  private static Field field(String name, TermList terms) {
    return new Field(name, new WordStream(terms), Schema.SET);
  }

  Iterable<IndexableField> document(PaperRecord record) throws IOException {
    fields.clear();
    Paper paper = record.paper();
    identity(Schema.PAPER, record.id().value());
    keyword(Schema.ID, record.id().value());
    keyword(Schema.TITLE_KEY, titleHash(record.titleKey()));
    fields.add(new BinaryDocValuesField(Schema.ROW, RowCodec.row(record)));
    fields.add(new StoredField(Schema.REST, RowCodec.rest(record)));
    order(paper);
    words.read(record, fields);
    fields.add(beginningsField);
    for (Facet facet : Facet.values()) {
      values(facet, FacetValues.of(facet, record));
    }
    return fields;
  }

  /// What [Schema#TITLE_KEY] holds for a title key: a hash, since titles can be of any length.
  static String titleHash(String titleKey) {
    var crc = new CRC32();
    crc.update(titleKey.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
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
    paper.citations().ifPresent(c -> fields.add(new NumericDocValuesField(Schema.CITATIONS, c)));
    fields.add(
        new SortedDocValuesField(Schema.TITLE_ORDER, Schema.bytes(Folding.fold(paper.title()))));
    if (paper.abstractText().isPresent()) {
      keyword(Schema.HAS, "abstract");
    }
  }

  private void values(Facet facet, Collection<String> values) {
    String field = Schema.values(facet);
    if (values.size() == 1) {
      value(field, values.iterator().next());
      return;
    }
    var once = new LinkedHashSet<String>();
    values.stream().map(Schema::key).forEach(once::add);
    once.forEach(value -> value(field, value));
  }

  private void value(String field, String value) {
    if (!value.isBlank()) {
      fields.add(new KeywordField(field, Schema.bytes(value), Field.Store.NO));
    }
  }

  Iterable<IndexableField> document(AuthorRecord record) throws IOException {
    fields.clear();
    identity(Schema.AUTHOR, record.id().value());
    keyword(Schema.AUTHOR_ID, record.id().value());
    fields.add(new BinaryDocValuesField(Schema.ROW, RowCodec.author(record)));
    String name = Folding.words(record.author().name());
    fields.add(new SortedDocValuesField(AuthorField.NAME.field(), Schema.bytes(name)));
    person(record.author().name());
    record.nameVariants().forEach(this::person);
    figures(record);
    return fields;
  }

  private void person(String name) {
    keyword(Schema.PERSON, Folding.words(name));
  }

  private void figures(AuthorRecord record) {
    Figures figures = record.author().figures();
    figure(AuthorField.H_INDEX, figures.hIndex());
    figure(AuthorField.CITATIONS, figures.citations());
    int papers = figures.paperCount().orElse(record.papersListed());
    figure(AuthorField.PAPERS, OptionalInt.of(papers));
    figure(AuthorField.NOVELTY, figures.noveltyPercent());
    figure(AuthorField.AI_SCORE, figures.aiScore());
    record
        .newestPaper()
        .ifPresent(d -> figure(AuthorField.NEWEST_PAPER, OptionalInt.of(d.ordinal())));
  }

  private void figure(AuthorField field, OptionalInt value) {
    value.ifPresent(v -> fields.add(new NumericDocValuesField(field.field(), v)));
  }
}
