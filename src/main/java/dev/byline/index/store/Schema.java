package dev.byline.index.store;

import dev.byline.library.query.Clause.Scope;
import dev.byline.library.query.Facet;
import dev.byline.words.record.KeywordText;
import dev.byline.words.record.StoredBytes;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/// Every field of the index, its type, and how documents lie in it.
///
/// Papers and authors are documents of one index, so that one commit shows both. A row of a list is
/// decoded from doc values ([#ROW]); what only a whole paper needs is in a stored field ([#REST]).
public final class Schema {

  /// Counts up whenever the meaning of a field changes; other versions are rebuilt.
  public static final int VERSION = 14;

  /// The id of a paper.
  public static final String ID = "id";

  /// The id of a paper or of an author, the last key of every order. Not [#ID]: Lucene wants a
  /// field to be of one kind in all documents.
  static final String ID_ORDER = "id-order";

  public static final String KIND = "kind";
  public static final String PAPER = "paper";
  public static final String AUTHOR = "author";
  public static final String AUTHOR_ID = "author-id";

  /// The record of somebody who is a part of an author; no question finds it.
  static final String PART = "part";

  static final String PART_ID = "part-id";

  /// Hash of [dev.byline.library.PaperRecord#titleKey].
  static final String TITLE_KEY = "title-key";

  public static final String ROW = "row";
  static final String REST = "rest";

  /// [dev.byline.model.PartialDate#ordinal] of a paper's date.
  public static final String DATE = "date";

  public static final String SCORE = "score";
  public static final String CITATIONS = "citations";

  /// [dev.byline.library.query.PaperFigure#CITES_PER_YEAR].
  public static final String CITES_PER_YEAR = "cites-per-year";

  public static final String TITLE_ORDER = "title-order";

  /// The flags of a paper, one term each: [#ABSTRACT], [#CODE], [#NO_CODE], and its owners' places
  /// as in [Facet#POSITION].
  public static final String FLAGS = "flags";

  public static final String ABSTRACT = "abstract";
  public static final String CODE = "code";
  public static final String NO_CODE = "no-code";

  /// The value that [PackedFacets] packs.
  public static final String FACTS = "facts";

  /// The first one and two characters of every word that is found without a field.
  public static final String BEGINNINGS = "beginnings";

  /// The longest prefix that [#BEGINNINGS] answers.
  public static final int LONGEST_BEGINNING = 2;

  /// Folded spellings of an author's name.
  public static final String PERSON = "person";

  /// Folded affiliation on an author's page.
  public static final String AFFILIATED = "affiliated";

  /// The prefix of the fields of [dev.byline.library.IndexedFigures].
  static final String FIGURE = "figure-";

  /// Identifiers: of papers as `doi:10.1000/182` and `arxiv:2401.01234`, of authors as
  /// [dev.byline.model.id.PersonId#toString] says them.
  public static final String IDS = "ids";

  /// Positions between two names, so that no phrase crosses from one to the next.
  static final int GAP = 100;

  /// Newest first. The index is not kept in this order: to sort documents while they come in, and
  /// with them all that is stored, took a fifth of the time of an import.
  public static final Sort ORDER = new Sort(newestFirst(), byId());

  /// Words of which a long text has more: it counts less for each.
  static final FieldType PROSE = words(true);

  static final FieldType NAMES = words(false);
  static final FieldType SET = set();

  private static final DocValuesFormat UNMAPPED = new UnmappedColumns();

  private static final Map<Scope, String> TEXTS = named(Scope.class, "words-");
  private static final Map<Facet, String> FACETS = named(Facet.class, "facet-");

  private Schema() {}

  /// Rows are read for the few hits that are shown, and values of facets once for all, by
  /// [FacetRows].
  static Codec codec() {
    return new Lucene104Codec(Lucene104Codec.Mode.BEST_SPEED) {
      @Override
      public DocValuesFormat getDocValuesFormatForField(String field) {
        boolean isUnmapped = field.equals(ROW) || FACETS.containsValue(field);
        return isUnmapped ? UNMAPPED : super.getDocValuesFormatForField(field);
      }
    };
  }

  public static SortField newestFirst() {
    return new SortField(DATE, SortField.Type.INT, true, 0);
  }

  public static SortField byId() {
    return new SortField(ID_ORDER, IdOrder.INSTANCE);
  }

  /// The field of the words of one kind of text; [Scope#ANY] has none of its own.
  public static String words(Scope scope) {
    return TEXTS.getOrDefault(scope, "");
  }

  /// The field of the values of a facet; co-authors are looked for among the authors.
  public static String values(Facet facet) {
    return FACETS.getOrDefault(facet == Facet.COAUTHOR ? Facet.AUTHOR : facet, "");
  }

  private static <E extends Enum<E>> Map<E, String> named(Class<E> kinds, String prefix) {
    var names = new EnumMap<E, String>(kinds);
    for (E kind : EnumSet.allOf(kinds)) {
      names.put(kind, prefix + kind.name().toLowerCase(Locale.ROOT));
    }
    return names;
  }

  /// `text` as a keyword.
  public static BytesRef bytes(String text) {
    return new BytesRef(KeywordText.of(text));
  }

  /// A record as the index hands it out.
  public static StoredBytes record(BytesRef stored) {
    return new StoredBytes(stored.bytes, stored.offset, stored.length);
  }

  private static FieldType words(boolean norms) {
    var type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setTokenized(true);
    type.setOmitNorms(!norms);
    type.freeze();
    return type;
  }

  private static FieldType set() {
    var type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
