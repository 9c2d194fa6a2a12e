package dev.byline.intake;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Capture;
import dev.byline.archive.Decision;
import dev.byline.archive.Evidence;
import dev.byline.archive.Verdict;
import dev.byline.identity.DataSet;
import dev.byline.identity.PageDigest;
import dev.byline.identity.PaperIdentity;
import dev.byline.identity.PaperVerdicts;
import dev.byline.identity.TitleHash;
import dev.byline.spool.PageRecording;
import dev.byline.sync.EntryKeys;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Pages that come in of what the user has removed: that stays out, until somebody is asked.
final class RemovedEarlier {

  private final ArchiveState state;

  RemovedEarlier(ArchiveState state) {
    this.state = state;
  }

  private boolean isNothing() {
    return state.verdicts().removals().isEmpty();
  }

  /// The parts of a capture that are left out, each with how to bring it back.
  List<String> of(Capture capture) {
    if (isNothing()) {
      return List.of();
    }
    var said = new LinkedHashSet<String>();
    List<Capture.Owner> owners = state.owners(capture);
    for (int i = 0; i < owners.size(); i++) {
      String name = state.nameGiven(owners.get(i).author()).orElse(owners.get(i).name());
      if (state.isRemoved(capture, i)) {
        String key =
            state.verdicts().isRemoved(owners.get(i).author())
                ? "removed.author"
                : "removed.capture";
        said.add(Wording.of(key, name));
      } else {
        papers(capture.page(), i).forEach(title -> said.add(Wording.of("removed.paper", title)));
      }
    }
    return List.copyOf(said);
  }

  private List<String> papers(String page, int profile) {
    return papers().stream()
        .filter(v -> v.entries().stream().anyMatch(e -> isOf(e, page, profile)))
        .map(v -> v.paper().known().title())
        .distinct()
        .toList();
  }

  private static boolean isOf(Verdict.Entry entry, String page, int profile) {
    return entry.page().equals(page) && entry.profile() == profile;
  }

  private List<Verdict.RemovePaper> papers() {
    return state.verdicts().removals().stream()
        .filter(Verdict.RemovePaper.class::isInstance)
        .map(Verdict.RemovePaper.class::cast)
        .toList();
  }

  /// The decisions that leave out what a new page lists of the papers that were removed: each is
  /// the one before, which now knows of that page too.
  List<Decision> decisions(Capture capture, PageDigest digest, PageRecording.Kept page)
      throws IOException {
    if (isNothing()) {
      return List.of();
    }
    var decisions = new ArrayList<Decision>();
    for (Map.Entry<Verdict, Evidence> one : state.verdicts().all().entrySet()) {
      if (one.getKey() instanceof Verdict.RemovePaper(Verdict.Work work, _)) {
        List<Verdict.Entry> found = entries(work, capture, digest, page);
        if (!found.isEmpty()) {
          decisions.add(new Decision.Rule(new Verdict.RemovePaper(work, found), one.getValue()));
        }
      }
    }
    return decisions;
  }

  /// The entries of a new page that are a paper; of several that a profile lists, the first.
  private static List<Verdict.Entry> entries(
      Verdict.Work work, Capture capture, PageDigest digest, PageRecording.Kept page)
      throws IOException {
    PaperIdentity key = PaperVerdicts.key(work.known());
    long title = TitleHash.ofKey(key.titleKey());
    if (digest.profiles().stream().noneMatch(p -> contains(p.titles(), title))) {
      return List.of();
    }
    Set<Integer> seen = new LinkedHashSet<>();
    var sink =
        new EntryKeys(
            capture.page(),
            (profile, _, paper) ->
                profile < capture.profiles().size()
                    && key.fit(PaperIdentity.of(paper, name(capture, profile)))
                        != PaperIdentity.Fit.NONE
                    && seen.add(profile));
    page.replay(sink);
    return sink.found();
  }

  private static boolean contains(long[] titles, long title) {
    for (long one : titles) {
      if (one == title) {
        return true;
      }
    }
    return false;
  }

  private static String name(Capture capture, int profile) {
    Capture.Owner owner = capture.profiles().get(profile);
    return DataSet.isSet(owner.author()) ? "" : owner.name();
  }
}
