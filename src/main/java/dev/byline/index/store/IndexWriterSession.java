package dev.byline.index.store;

import dev.byline.library.AuthorRecord;
import dev.byline.library.IndexStamp;
import dev.byline.library.IndexUpdate;
import dev.byline.library.LibraryBusyException;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.Facet;
import dev.byline.model.AuthorId;
import dev.byline.model.IdRedirects;
import dev.byline.model.PaperId;
import dev.byline.wording.Wording;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A change of the index: the one writer, from its begin to its commits.
public final class IndexWriterSession implements IndexUpdate {

  private static final Logger LOG = LoggerFactory.getLogger(IndexWriterSession.class);

  /// More brings no speed; see the measurements of import.
  private static final int BUFFER_MEGABYTES = 64;

  private final CommittedReaders snapshots;
  private final Directory directory;
  private final IndexWriter writer;
  private final ConcurrentMergeScheduler merges;
  private final @Nullable CommittedReader before;
  private final SeenIds seen = new SeenIds();
  private final ThreadLocal<DocumentMaker> makers = ThreadLocal.withInitial(DocumentMaker::new);
  private volatile IdRedirects leads = IdRedirects.NONE;
  private volatile int sets = -1;
  private volatile boolean committed;
  private final AtomicBoolean open = new AtomicBoolean(true);

  /// @param before what the change started from; null if it started from nothing
  private IndexWriterSession(
      CommittedReaders snapshots,
      Directory directory,
      IndexWriter writer,
      @Nullable CommittedReader before) {
    this.snapshots = snapshots;
    this.directory = directory;
    this.writer = writer;
    this.merges = (ConcurrentMergeScheduler) writer.getConfig().getMergeScheduler();
    this.before = before;
  }

  /// A change of the index in `folder`.
  ///
  /// @throws LibraryBusyException if somebody else is writing
  public static IndexWriterSession begin(
      Path folder, CommittedReaders snapshots, boolean fromScratch) throws IOException {
    Files.createDirectories(folder);
    Directory directory = new Deletable(FSDirectory.open(folder));
    CommittedReader before = null;
    try {
      snapshots.refresh();
      before = fromScratch ? null : snapshots.acquire();
      var writer = before == null ? anew(directory) : new IndexWriter(directory, config(false));
      return new IndexWriterSession(snapshots, directory, writer, before);
    } catch (LockObtainFailedException e) {
      letGo(directory, before);
      var busy = new LibraryBusyException(Wording.of("problem.busyIndex", folder));
      busy.initCause(e);
      throw busy;
    } catch (IOException | RuntimeException e) {
      letGo(directory, before);
      throw e;
    }
  }

  /// Merges in the background, which make an index faster and no more: one that fails, as on a full
  /// disk, comes to nothing, and the files that it was to join stay.
  private static final class Merges extends ConcurrentMergeScheduler {
    @Override
    protected void handleMergeException(Throwable failure) {
      LOG.info("Files of the index were not merged: {}", failure.toString());
    }
  }

  /// A folder in which a file that has gone counts as deleted, so that what is left of a damaged
  /// index does not stop a new one.
  private static final class Deletable extends FilterDirectory {
    Deletable(Directory folder) {
      super(folder);
    }

    @Override
    public void deleteFile(String name) throws IOException {
      try {
        super.deleteFile(name);
      } catch (NoSuchFileException | FileNotFoundException e) {
        LOG.info("There is no {} to delete in {}", name, in, e);
      }
    }
  }

  /// A writer that starts from nothing, whatever lies in the folder.
  private static IndexWriter anew(Directory directory) throws IOException {
    try {
      return new IndexWriter(directory, config(true));
    } catch (LockObtainFailedException e) {
      throw e;
    } catch (CorruptIndexException
        | EOFException
        | FileNotFoundException
        | NoSuchFileException
        | IndexFormatTooOldException
        | IndexFormatTooNewException e) {
      LOG.info("Clearing the index in {}: {}", directory, e.toString());
      clear(directory);
      return new IndexWriter(directory, config(true));
    }
  }

  private static void clear(Directory directory) throws IOException {
    try (Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  private static void letGo(Directory directory, @Nullable CommittedReader before)
      throws IOException {
    if (before != null) {
      CommittedReaders.release(before);
    }
    directory.close();
  }

  private static IndexWriterConfig config(boolean startsEmpty) {
    // Every text is read by Words before the writer sees it; no analyzer has anything to do.
    return new IndexWriterConfig(new KeywordAnalyzer())
        .setCodec(Schema.codec())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setMergeScheduler(new Merges())
        .setUseCompoundFile(false)
        .setCommitOnClose(false)
        .setOpenMode(startsEmpty ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND);
  }

  @Override
  public void put(AuthorRecord author, Map<String, Double> figures) throws IOException {
    put(term(author.id()), makers.get().document(author, figures));
  }

  @Override
  public void put(PaperRecord paper) throws IOException {
    put(term(paper.id()), makers.get().document(paper));
  }

  /// To look for an older document of the same id costs time, so where there can be none it is not
  /// looked for. Of two threads with one id the second waits, or its document would not replace the
  /// other.
  private void put(Term id, Iterable<IndexableField> document) throws IOException {
    committed = false;
    if (before != null) {
      writer.updateDocument(id, document);
      return;
    }
    synchronized (seen.lock(id.bytes())) {
      if (seen.add(id.bytes())) {
        writer.addDocument(document);
      } else {
        writer.updateDocument(id, document);
      }
    }
  }

  @Override
  public void delete(AuthorId author) throws IOException {
    committed = false;
    writer.deleteDocuments(term(author));
  }

  @Override
  public void delete(PaperId paper) throws IOException {
    committed = false;
    writer.deleteDocuments(term(paper));
  }

  @Override
  public void keepPart(AuthorRecord part) throws IOException {
    put(partTerm(part.id()), makers.get().part(part));
  }

  @Override
  public void dropPart(AuthorId part) throws IOException {
    committed = false;
    writer.deleteDocuments(partTerm(part));
  }

  private static Term partTerm(AuthorId part) {
    return new Term(Schema.PART_ID, Schema.bytes(part.value()));
  }

  private static Term term(AuthorId author) {
    return new Term(Schema.AUTHOR_ID, Schema.bytes(author.value()));
  }

  private static Term term(PaperId paper) {
    return new Term(Schema.ID, Schema.bytes(paper.value()));
  }

  @Override
  public List<PaperRecord> papersTitled(String titleKey) throws IOException {
    return before == null ? List.of() : before.titled(titleKey);
  }

  @Override
  public Optional<AuthorRecord> author(AuthorId id) throws IOException {
    return before == null ? Optional.empty() : before.author(id);
  }

  @Override
  public Optional<AuthorRecord> part(AuthorId id) throws IOException {
    return before == null ? Optional.empty() : before.part(id);
  }

  @Override
  public Map<AuthorId, Integer> papersListed(Set<AuthorId> authors) throws IOException {
    var counts = new HashMap<AuthorId, Integer>();
    if (!authors.isEmpty()) {
      try (var reader = DirectoryReader.open(writer)) {
        var searcher = new IndexSearcher(reader);
        for (AuthorId author : authors) {
          counts.put(author, searcher.count(listedBy(author)));
        }
      }
    }
    return counts;
  }

  @Override
  public Map<String, Double> figures(AuthorId id) throws IOException {
    return before == null ? Map.of() : new AuthorRanks(before.searcher(), () -> false).figures(id);
  }

  @Override
  public List<PaperRecord> papersListedBy(AuthorId author) throws IOException {
    return before(listedBy(author));
  }

  private static TermQuery listedBy(AuthorId author) {
    return new TermQuery(new Term(Schema.values(Facet.PROFILE), Schema.bytes(author.value())));
  }

  private List<PaperRecord> before(Query query) throws IOException {
    return before == null ? List.of() : before.records(query);
  }

  @Override
  public void lead(IdRedirects newLeads) {
    leads = newLeads;
  }

  @Override
  public void readSets(int version) {
    sets = version;
  }

  @Override
  public void prepare() throws IOException {
    writer.flush();
  }

  @Override
  public void commit(int parser, int measures, String archive) throws IOException {
    int read = sets < 0 && before != null ? before.stamp().sets() : sets;
    var stamp = new IndexStamp(Schema.VERSION, parser, read, measures, archive);
    writer.setLiveCommitData(CommittedReader.commitData(stamp, leads).entrySet());
    writer.commit();
    committed = true;
    snapshots.refresh();
  }

  /// Keeps what merges have done since the commit, of which nothing is seen but that it is faster.
  private void keepMerges() throws IOException {
    merges.sync();
    if (writer.hasUncommittedChanges()) {
      writer.commit();
      snapshots.refresh();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      if (committed && writer.isOpen()) {
        keepMerges();
      }
      writer.rollback();
    } finally {
      if (open.getAndSet(false)) {
        letGo(directory, before);
      }
    }
  }
}
