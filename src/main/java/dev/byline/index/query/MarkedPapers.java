package dev.byline.index.query;

import dev.byline.index.store.MarkedDocuments;
import dev.byline.library.own.MarkBook;
import dev.byline.model.PaperId;
import dev.byline.model.own.OwnMarks;
import dev.byline.words.NoteWords;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/// The user's marks over one reader. They lie beside the index: there are few of them, each changes
/// at any time, and a change must be seen at once, whoever is writing.
public record MarkedPapers(MarkBook marks, MarkedDocuments documents, NoteWords notes) {

  /// A searcher that knows the marks.
  public static final class Searcher extends IndexSearcher {
    private final MarkedPapers marked;

    /// A searcher for one question.
    ///
    /// @param helpers answer a part of it. Only for counting: where hits are ranked, how many are
    ///   counted before Lucene stops would differ from run to run.
    public Searcher(IndexReader reader, @Nullable Executor helpers, MarkedPapers marked) {
      super(reader, helpers);
      setQueryCache(null);
      this.marked = marked;
    }
  }

  /// The marks that `searcher` knows.
  public static MarkedPapers of(IndexSearcher searcher) {
    if (searcher instanceof Searcher marking) {
      return marking.marked;
    }
    throw new IllegalStateException("The searcher knows no marks");
  }

  /// The documents of papers whose marks are `wanted`, ascending.
  int[] documents(Predicate<OwnMarks> wanted) throws IOException {
    return byDocument(wanted).keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  /// The marks of papers that are `wanted`, by document.
  public Map<Integer, OwnMarks> byDocument(Predicate<OwnMarks> wanted) throws IOException {
    var found = new HashMap<Integer, OwnMarks>();
    for (Map.Entry<PaperId, OwnMarks> entry : marks.papers().entrySet()) {
      if (wanted.test(entry.getValue())) {
        OptionalInt document = documents.of(entry.getKey());
        document.ifPresent(d -> found.put(d, entry.getValue()));
      }
    }
    return found;
  }
}
