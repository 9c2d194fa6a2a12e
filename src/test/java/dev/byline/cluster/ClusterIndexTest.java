package dev.byline.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.cluster.rest.ClusterAddress;
import dev.byline.cluster.rest.ClusterClient;
import dev.byline.cluster.rest.ClusterCredentials;
import dev.byline.cluster.rest.Dsl;
import dev.byline.index.SampleRecords;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.IndexUpdate;
import dev.byline.library.LibraryBusyException;
import dev.byline.library.LibraryIndex;
import dev.byline.library.NaiveLibrary;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.IdRedirects;
import dev.byline.model.PaperId;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Commits of a catalogue: before or after, nothing between, whoever stops when.
@Tag("cluster")
@Tag("short")
class ClusterIndexTest {

  private final SampleRecords samples = new SampleRecords(5);
  private final NaiveLibrary committed = new NaiveLibrary();
  private final ClusterAddress address = OpenSearchNode.newCatalogue();
  private LibraryIndex index =
      ClusterIndex.open(new CatalogueFile(address, true), ClusterCredentials.NONE);

  @BeforeEach
  void create() throws IOException {
    ClusterCatalogue.create(address, ClusterCredentials.NONE, 2, 0);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private static boolean never() {
    return false;
  }

  private static Set<PaperRecord> all(LibraryIndex index) throws IOException {
    List<PaperId> ids =
        index
            .papers(PaperQuery.ALL, PageRequest.first(1_000), ClusterIndexTest::never)
            .hits()
            .stream()
            .map(hit -> hit.id())
            .toList();
    return index.papers(ids, PaperQuery.ALL).stream()
        .map(detail -> detail.record())
        .collect(Collectors.toSet());
  }

  private static Set<AuthorRecord> authors(LibraryIndex index) throws IOException {
    return Set.copyOf(
        index
            .authors(AuthorQuery.ALL, PageRequest.first(1_000), ClusterIndexTest::never)
            .authors());
  }

  private void assertShowsWhatWasCommitted() throws IOException {
    assertEquals(Set.copyOf(committed.all()), all(index));
    assertEquals(
        Set.copyOf(
            committed
                .authors(AuthorQuery.ALL, PageRequest.first(1_000), ClusterIndexTest::never)
                .authors()),
        authors(index));
  }

  /// Some changes, of records that are there too.
  ///
  /// @param into takes them as well
  private void write(IndexUpdate update, int count, NaiveLibrary into) throws IOException {
    for (int i = 0; i < count; i++) {
      PaperRecord paper = samples.paper();
      AuthorRecord author = samples.author();
      PaperId gone = samples.paperId();
      update.put(paper);
      into.put(paper);
      update.put(author, Map.of("h", 3.0));
      into.put(author, Map.of("h", 3.0));
      if (i % 4 == 0) {
        update.delete(gone);
        into.delete(gone);
      }
    }
  }

  private void commit(int count) throws IOException {
    try (IndexUpdate update = index.update(false)) {
      write(update, count, committed);
      update.commit(1, 1, "state");
    }
  }

  @Test
  void emptyCatalogueAnswers() throws IOException {
    assertEquals(Optional.empty(), index.stamp());
    assertEquals(IdRedirects.NONE, index.leads());
    assertShowsWhatWasCommitted();
  }

  @Test
  void changeIsSeenFromItsCommitOn() throws IOException {
    commit(30);
    var after = new NaiveLibrary();
    committed.all().forEach(after::put);
    try (IndexUpdate update = index.update(false)) {
      write(update, 30, after);
      update.prepare();
      assertEquals(Set.copyOf(committed.all()), all(index));
      update.commit(2, 3, "next");
    }
    assertEquals(Set.copyOf(after.all()), all(index));
    assertEquals("next", index.stamp().orElseThrow().archive());
    assertEquals(2, index.stamp().orElseThrow().parser());
    assertEquals(3, index.stamp().orElseThrow().measures());
  }

  @Test
  void oneChangeMayCommitTwice() throws IOException {
    try (IndexUpdate update = index.update(false)) {
      write(update, 20, committed);
      update.commit(1, 1, "one");
      assertShowsWhatWasCommitted();
      write(update, 20, committed);
      update.commit(1, 1, "two");
    }
    assertShowsWhatWasCommitted();
    assertEquals("two", index.stamp().orElseThrow().archive());
  }

  @Test
  void changeThatIsClosedComesToNothing() throws IOException {
    commit(20);
    try (IndexUpdate update = index.update(false)) {
      write(update, 20, new NaiveLibrary());
      update.prepare();
    }
    assertShowsWhatWasCommitted();
    commit(5);
    assertShowsWhatWasCommitted();
  }

  /// The one that was stopped never closes, and its lease runs out.
  @ParameterizedTest(name = "after {0} records")
  @ValueSource(ints = {1, 7, 40})
  void changeThatIsStoppedComesToNothing(int count) throws IOException {
    commit(20);
    // Stopped, it is never closed.
    @SuppressWarnings("resource")
    IndexUpdate stopped = index.update(false);
    write(stopped, count, new NaiveLibrary());
    stopped.prepare();
    assertShowsWhatWasCommitted();
    OpenSearchNode.expireLease(address);
    commit(10);
    assertShowsWhatWasCommitted();
    assertThrows(LibraryBusyException.class, () -> stopped.commit(1, 1, "late"));
    assertShowsWhatWasCommitted();
    assertEquals("state", index.stamp().orElseThrow().archive());
  }

  @Test
  void onlyOneWrites() throws IOException {
    try (IndexUpdate _ = index.update(false);
        LibraryIndex other =
            ClusterIndex.open(new CatalogueFile(address, true), ClusterCredentials.NONE)) {
      var busy = assertThrows(LibraryBusyException.class, () -> other.update(false));
      String writer = "process " + ProcessHandle.current().pid();
      assertTrue(String.valueOf(busy.getMessage()).contains(writer), busy::toString);
    }
    index.update(false).close();
  }

  @Test
  void rebuildTakesThePlaceOfWhatWas() throws IOException {
    commit(30);
    PaperRecord only = samples.paper();
    try (IndexUpdate update = index.update(true)) {
      update.put(only);
      update.prepare();
      assertShowsWhatWasCommitted();
      update.commit(1, 1, "anew");
    }
    assertEquals(Set.of(only), all(index));
    assertEquals(Set.of(), authors(index));
    index.update(true).close();
    assertEquals(Set.of(only), all(index));
    try (var client = new ClusterClient(address, ClusterCredentials.NONE)) {
      var indices = new TreeSet<String>();
      client
          .get(address.catalogue() + "-*/_alias")
          .properties()
          .forEach(one -> indices.add(one.getKey()));
      assertEquals(2, indices.size(), () -> "the records and the lock: " + indices);
    }
  }

  @Test
  void changeReadsTheCommitThatItBeganFrom() throws IOException {
    AuthorRecord author = samples.author();
    PaperRecord paper = samples.paper();
    var leads = new IdRedirects(Map.of(new AuthorId("old"), author.id()), Map.of());
    try (IndexUpdate update = index.update(false)) {
      update.put(author, Map.of("h-index", 0.1));
      update.put(paper);
      update.keepPart(author);
      update.lead(leads);
      update.readSets(4);
      update.commit(1, 1, "");
    }
    assertEquals(leads, index.leads());
    try (IndexUpdate update = index.update(false)) {
      update.delete(author.id());
      update.dropPart(author.id());
      update.delete(paper.id());
      assertEquals(Optional.of(author), update.author(author.id()));
      assertEquals(Optional.of(author), update.part(author.id()));
      assertEquals(0.1, update.figures(author.id()).getOrDefault("h-index", 0.0), 1e-7);
      assertEquals(List.of(paper), update.papersTitled(paper.titleKey()));
      AuthorId owner = paper.listings().getFirst().author();
      assertEquals(List.of(paper), update.papersListedBy(owner));
      assertEquals(Map.of(owner, 0), update.papersListed(Set.of(owner)));
      update.commit(1, 1, "");
    }
    assertEquals(IdRedirects.NONE, index.leads());
    assertEquals(4, index.stamp().orElseThrow().sets());
    try (IndexUpdate update = index.update(false)) {
      assertEquals(Optional.empty(), update.part(author.id()));
    }
  }

  @Test
  void pageFarDownIsTheSamePage() throws IOException {
    commit(60);
    try (var client = new ClusterClient(address, ClusterCredentials.NONE)) {
      var commits = new CatalogueCommits(client);
      Question question = commits.plainQuestion(commits.newest().orElseThrow());
      var list =
          new HitList(question, question.papers(), List.of(Dsl.sort(CatalogueLayout.ID, true)));
      PageRequest request = PageRequest.at(11, 5).exact();
      assertEquals(list.page(request), list.far(request, 11, 4));
      assertEquals(List.of(), list.far(request, 1_000, 4).sources());
    }
  }

  @Test
  void presentAndSharedAreTold() throws IOException {
    commit(30);
    Set<PaperId> ids = committed.all().stream().map(PaperRecord::id).collect(Collectors.toSet());
    Set<PaperId> asked =
        Stream.concat(ids.stream(), Stream.of(new PaperId("nobody's"))).collect(Collectors.toSet());
    assertEquals(ids, index.present(asked));
    var shared = new TreeSet<AuthorId>();
    index.visitSharedIdentifiers(sharing -> {
      assertTrue(sharing.size() > 1, sharing::toString);
      return shared.addAll(sharing);
    });
    index.checkIntegrity();
  }

  @Test
  void questionThatIsWithdrawnEnds() throws IOException {
    commit(10);
    var asked = new int[1];
    assertThrows(
        CancellationException.class,
        () -> index.papers(PaperQuery.ALL, PageRequest.first(10), () -> asked[0]++ > 0));
  }
}
