package dev.byline.sync;

import dev.byline.identity.DisplayedProfile;
import dev.byline.identity.ListingGroup;
import dev.byline.identity.PaperListing;
import dev.byline.identity.PaperVerdicts;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.spool.PaperCodec;
import dev.byline.spool.SpillFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Listings that may have a paper in common with others, kept until all of them are there. Safe for
/// use by several threads.
final class CopyPool implements Closeable {

  /// Listings merged in one go by one thread.
  private static final int BATCH = 64;

  private static final Comparator<Copy> BY_TITLE =
      Comparator.comparingLong(Copy::titles)
          .thenComparingInt(c -> c.shown().rank())
          .thenComparingInt(c -> c.shown().later().size())
          .thenComparingInt(Copy::entry);

  private final PaperVerdicts verdicts;
  private final SpillFile spill;
  private final List<Copy> copies = new ArrayList<>();

  /// @param folder where a temporary file may be made
  CopyPool(Path folder, PaperVerdicts verdicts) {
    this.verdicts = verdicts;
    spill = new SpillFile(folder);
  }

  /// @param titles [PaperVerdicts#bucket] of the title
  /// @param address of the paper in the spill
  /// @param read what the page has where that was corrected
  /// @param people who wrote it, where it is of a data set
  private record Copy(
      long titles,
      DisplayedProfile shown,
      int entry,
      long address,
      Optional<Paper> read,
      boolean tellsOfCode,
      Map<AuthorId, String> people) {}

  void add(long titleHash, EntrySink.Entry entry) throws IOException {
    long address = spill.add(PaperCodec.encode(entry.paper()));
    synchronized (copies) {
      copies.add(
          new Copy(
              verdicts.bucket(titleHash),
              entry.shown(),
              entry.number(),
              address,
              entry.read(),
              entry.tellsOfCode(),
              entry.people()));
    }
  }

  /// Takes the papers of some titles.
  @FunctionalInterface
  interface Receiver {
    void papers(List<PaperRecord> papers) throws IOException;
  }

  /// Finds out which listings are of one paper, and passes the papers on, from several threads.
  ///
  /// @param names gives the name of the author whose profile it is
  void merge(WorkerPool workers, Function<DisplayedProfile, String> names, Receiver receiver)
      throws IOException {
    List<Copy> sorted;
    synchronized (copies) {
      sorted = new ArrayList<>(copies);
    }
    sorted.sort(BY_TITLE);
    int from = 0;
    while (from < sorted.size()) {
      int to = Math.min(from + BATCH, sorted.size());
      while (to < sorted.size() && sorted.get(to).titles() == sorted.get(to - 1).titles()) {
        to++;
      }
      List<Copy> part = sorted.subList(from, to);
      workers.submit(() -> receiver.papers(papers(part, names)));
      from = to;
    }
    workers.finish();
  }

  private List<PaperRecord> papers(List<Copy> part, Function<DisplayedProfile, String> names)
      throws IOException {
    var papers = new ArrayList<PaperRecord>();
    var group = new ArrayList<PaperListing>();
    for (int i = 0; i < part.size(); i++) {
      Copy copy = part.get(i);
      group.add(
          new PaperListing(
              listing(copy.shown(), copy.entry(), names.apply(copy.shown()), copy.tellsOfCode()),
              PaperCodec.decode(spill.read(copy.address())),
              copy.read(),
              copy.people()));
      if (i + 1 == part.size() || part.get(i + 1).titles() != copy.titles()) {
        papers.addAll(ListingGroup.papers(group, verdicts));
        group.clear();
      }
    }
    return papers;
  }

  /// @param tellsOfCode whether the page marks code
  static Listing listing(
      DisplayedProfile shown, int entry, String authorName, boolean tellsOfCode) {
    return new Listing(
        shown.author(),
        authorName,
        shown.capture().page(),
        shown.profile(),
        entry,
        tellsOfCode,
        shown.author());
  }

  @Override
  public void close() throws IOException {
    spill.close();
  }
}
