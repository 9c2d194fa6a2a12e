package dev.byline.index.store;

import dev.byline.library.AuthorRecord;
import dev.byline.library.IndexStamp;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import dev.byline.model.IdRedirects;
import dev.byline.words.record.KeywordText;
import dev.byline.words.record.RedirectCodec;
import dev.byline.words.record.RowCodec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// One commit of the index, open for reading, with what is made once for it.
///
/// Closed when the last of its users has let go; see [CommittedReaders].
public final class CommittedReader {

  private static final String SCHEMA = "schema";
  private static final String PARSER = "parser";
  private static final String SETS = "sets";
  private static final String MEASURES = "measures";
  private static final String ARCHIVE = "archive";
  private static final String LEADS = "leads";

  private final DirectoryReader reader;
  private final FacetState facets;
  private final MarkedDocuments marked;

  CommittedReader(DirectoryReader reader, FacetRowCache rows) {
    this.reader = reader;
    this.facets = new FacetState(reader, rows);
    this.marked = new MarkedDocuments(reader);
  }

  public DirectoryReader reader() {
    return reader;
  }

  public FacetState facets() {
    return facets;
  }

  public MarkedDocuments marked() {
    return marked;
  }

  /// A searcher for one question.
  IndexSearcher searcher() {
    var searcher = new IndexSearcher(reader);
    // Few questions are asked twice, and the cache would hold memory for each commit.
    searcher.setQueryCache(null);
    return searcher;
  }

  public IndexStamp stamp() throws IOException {
    Map<String, String> data = reader.getIndexCommit().getUserData();
    return new IndexStamp(
        number(data, SCHEMA),
        number(data, PARSER),
        number(data, SETS),
        number(data, MEASURES),
        data.getOrDefault(ARCHIVE, ""));
  }

  private static int number(Map<String, String> data, String key) {
    String text = data.getOrDefault(key, "");
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
  }

  /// The redirects of ids.
  public IdRedirects leads() throws IOException {
    return RedirectCodec.read(reader.getIndexCommit().getUserData().getOrDefault(LEADS, ""));
  }

  /// The data that a commit holds about itself.
  static Map<String, String> commitData(IndexStamp stamp, IdRedirects leads) {
    return Map.of(
        SCHEMA,
        String.valueOf(stamp.schema()),
        PARSER,
        String.valueOf(stamp.parser()),
        SETS,
        String.valueOf(stamp.sets()),
        MEASURES,
        String.valueOf(stamp.measures()),
        ARCHIVE,
        stamp.archive(),
        LEADS,
        RedirectCodec.write(leads));
  }

  /// The whole records of all papers that `query` finds, in the order of their ids.
  List<PaperRecord> records(Query query) throws IOException {
    IndexSearcher searcher = searcher();
    int limit = Math.max(1, searcher.count(query));
    ScoreDoc[] documents = searcher.search(query, limit, new Sort(Schema.byId())).scoreDocs;
    var records = new ArrayList<PaperRecord>(documents.length);
    for (ScoreDoc document : documents) {
      records.add(record(document.doc));
    }
    return records;
  }

  /// The papers whose [PaperRecord#titleKey] is `titleKey`.
  public List<PaperRecord> titled(String titleKey) throws IOException {
    String hash = KeywordText.ofTitleKey(titleKey);
    return records(new TermQuery(new Term(Schema.TITLE_KEY, hash))).stream()
        .filter(paper -> paper.titleKey().equals(titleKey))
        .toList();
  }

  /// The whole record of a paper's document.
  public PaperRecord record(int document) throws IOException {
    RowCodec.Row row = RowCodec.row(new StoredRows(reader).at(document));
    StoredFields stored = reader.storedFields();
    BytesRef rest = stored.document(document).getBinaryValue(Schema.REST);
    return RowCodec.paper(row, RowCodec.rest(Schema.record(rest)));
  }

  public Optional<AuthorRecord> author(AuthorId id) throws IOException {
    return author(Schema.AUTHOR_ID, id);
  }

  /// The stored record of a part of an author.
  Optional<AuthorRecord> part(AuthorId id) throws IOException {
    return author(Schema.PART_ID, id);
  }

  private Optional<AuthorRecord> author(String field, AuthorId id) throws IOException {
    var term = new TermQuery(new Term(field, Schema.bytes(id.value())));
    ScoreDoc[] found = searcher().search(term, 1).scoreDocs;
    return found.length == 0
        ? Optional.empty()
        : Optional.of(RowCodec.author(new StoredRows(reader).at(found[0].doc)));
  }

  public Optional<PaperRecord> record(Query query) throws IOException {
    return records(query).stream().findFirst();
  }
}
