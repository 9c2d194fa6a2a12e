package dev.byline.workspace;

import dev.byline.archive.ArchiveChange;
import dev.byline.archive.ArchiveState;
import dev.byline.archive.Capture;
import dev.byline.identity.ListedPaper;
import dev.byline.library.Listing;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Verdicts that are gone with the program, and change nothing that is shown: for pictures of the
/// window, and for an index without an archive. Thread-safe.
public final class MemoryVerdicts implements VerdictStore {

  private ArchiveState state;

  public MemoryVerdicts() {
    this(List.of());
  }

  /// @param captures of a library to begin with
  public MemoryVerdicts(List<Capture> captures) {
    state = ArchiveState.empty().with(new ArchiveChange(captures, List.of()));
  }

  @Override
  public synchronized ArchiveState state() {
    return state;
  }

  @Override
  public synchronized void decide(Deciding deciding) throws IOException {
    state = state.with(new ArchiveChange(List.of(), deciding.decisions(state)));
  }

  /// None: there are no pages to be read.
  @Override
  public Map<Listing, ListedPaper> listed(Collection<Listing> listings) {
    return Map.of();
  }
}
