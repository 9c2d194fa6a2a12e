package dev.byline.cluster;

import dev.byline.cluster.rest.Dsl;
import dev.byline.library.AuthorRecord;
import dev.byline.library.IndexStamp;
import dev.byline.library.IndexUpdate;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.Facet;
import dev.byline.model.AuthorId;
import dev.byline.model.IdRedirects;
import dev.byline.model.PaperId;
import dev.byline.words.record.KeywordText;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/// A change of a catalogue: new versions of records, which readers see when it is committed.
final class CatalogueUpdate implements IndexUpdate {

  private final CatalogueCommits readers;
  private final CatalogueCommits commits;
  private final WriterLease lease;
  private final Optional<Question> before;
  private final boolean isNew;
  private final String index;
  private final VersionWriter writer;
  private final AtomicBoolean open = new AtomicBoolean(true);
  private volatile IdRedirects leads = IdRedirects.NONE;
  private volatile int sets = -1;
  private Optional<Generation> committed;

  /// @param before the commit that the change begins from; empty for a change from scratch
  private CatalogueUpdate(
      CatalogueCommits readers, WriterLease lease, Optional<Question> before, String index) {
    this.readers = readers;
    commits = readers.patient();
    this.lease = lease;
    this.before = before;
    this.index = index;
    isNew = before.isEmpty();
    committed = before.map(Question::generation);
    writer = new VersionWriter(commits.client(), lease, index, before.map(Question::generation));
  }

  /// Begins a change: takes the right to write, and clears away what a change left behind that was
  /// not committed.
  static CatalogueUpdate begin(CatalogueCommits readers, boolean fromScratch) throws IOException {
    WriterLease lease = WriterLease.take(readers.client());
    CatalogueCommits commits = readers.patient();
    boolean begun = false;
    try {
      Optional<Question> before =
          fromScratch ? Optional.empty() : commits.newest().map(commits::plainQuestion);
      String index;
      if (before.isPresent()) {
        index = before.get().generation().index();
        commits.refresh(index);
        new Leftovers(before.get(), lease).clear();
        commits.refresh(index);
        commits.dropOldLeads(before.get().generation());
      } else {
        index = commits.create(lease);
      }
      var update = new CatalogueUpdate(readers, lease, before, index);
      begun = true;
      return update;
    } finally {
      if (!begun) {
        lease.giveBack();
      }
    }
  }

  @Override
  public void put(AuthorRecord author, Map<String, Double> figures) throws IOException {
    writer.put(RecordVersion.of(author, figures, writer.generation()));
  }

  @Override
  public void put(PaperRecord paper) throws IOException {
    writer.put(RecordVersion.of(paper, writer.generation()));
  }

  @Override
  public void keepPart(AuthorRecord part) throws IOException {
    writer.put(RecordVersion.ofPart(part, writer.generation()));
  }

  @Override
  public void delete(AuthorId author) throws IOException {
    writer.delete(new RecordVersion.Key(CatalogueLayout.AUTHOR, author.value()));
  }

  @Override
  public void delete(PaperId paper) throws IOException {
    writer.delete(new RecordVersion.Key(CatalogueLayout.PAPER, paper.value()));
  }

  @Override
  public void dropPart(AuthorId part) throws IOException {
    writer.delete(new RecordVersion.Key(CatalogueLayout.PART, part.value()));
  }

  @Override
  public Optional<AuthorRecord> part(AuthorId id) throws IOException {
    return before.isEmpty()
        ? Optional.empty()
        : new AuthorHits(before.get()).record(CatalogueLayout.PART, id);
  }

  @Override
  public Optional<AuthorRecord> author(AuthorId id) throws IOException {
    return before.isEmpty() ? Optional.empty() : new AuthorHits(before.get()).author(id);
  }

  @Override
  public Map<String, Double> figures(AuthorId id) throws IOException {
    if (before.isEmpty()) {
      return Map.of();
    }
    Map<String, Object> author =
        Dsl.allOf(before.get().authors(), Dsl.term(CatalogueLayout.ID, KeywordText.of(id.value())));
    return before.get().sources(author, 1).stream()
        .findFirst()
        .map(RecordVersion::figures)
        .orElse(Map.of());
  }

  @Override
  public List<PaperRecord> papersTitled(String titleKey) throws IOException {
    return before.isEmpty() ? List.of() : new PaperHits(before.get()).titled(titleKey);
  }

  @Override
  public List<PaperRecord> papersListedBy(AuthorId author) throws IOException {
    return before.isEmpty()
        ? List.of()
        : new PaperHits(before.get())
            .records(Generation.listedBy(List.of(KeywordText.of(author.value()))));
  }

  @Override
  public Map<AuthorId, Integer> papersListed(Set<AuthorId> authors) throws IOException {
    var counts = new HashMap<AuthorId, Integer>();
    if (authors.isEmpty()) {
      return counts;
    }
    writer.flush();
    commits.refresh(index);
    var now = new Generation(index, writer.generation(), 0, CatalogueCommits.NO_STAMP);
    Question question = commits.plainQuestion(now);
    List<String> ids = authors.stream().map(AuthorId::value).map(KeywordText::of).toList();
    Map<String, Object> listed = Dsl.allOf(question.papers(), Generation.listedBy(ids));
    String field = CatalogueLayout.values(Facet.PROFILE);
    var byId = new HashMap<String, Long>();
    new ValueCounts(question, listed)
        .visit(List.of(field), (value, papers) -> byId.put(value.path(field).asString(""), papers));
    authors.forEach(author ->
        counts.put(author, byId.getOrDefault(KeywordText.of(author.value()), 0L).intValue()));
    return counts;
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
    commits.refresh(index);
  }

  @Override
  public void commit(int parser, int measures, String archive) throws IOException {
    writer.flush();
    commits.refresh(index);
    int read =
        sets < 0 ? before.map(question -> question.generation().stamp().sets()).orElse(sets) : sets;
    var stamp = new IndexStamp(CatalogueLayout.VERSION, parser, read, measures, archive);
    long last = committed.map(Generation::number).orElse(0L);
    var generation = new Generation(index, writer.generation(), last, stamp);
    lease.confirm();
    commits.commit(generation, leads);
    if (isNew && committed.isEmpty()) {
      lease.confirm();
      commits.swap(generation);
    }
    committed = Optional.of(generation);
    writer.goOnAfter(generation);
  }

  @Override
  public void close() throws IOException {
    if (!open.getAndSet(false)) {
      return;
    }
    try {
      if (isNew && committed.isEmpty()) {
        readers.drop(index);
      }
    } finally {
      lease.giveBack();
    }
  }
}
