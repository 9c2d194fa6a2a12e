package dev.byline.identity;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Verdict;
import dev.byline.model.IdRedirects;
import java.util.List;

/// Pairs of papers that the user has marked as different. If an id has changed since, the paper is
/// identified by the details stored with the verdict. Immutable.
public final class PapersApart {

  private final List<Verdict.DifferentPapers> all;
  private final IdRedirects leads;
  private final RenamedTitles renamed;

  /// @param state what is decided
  public PapersApart(ArchiveState state) {
    all =
        state.verdicts().aboutPapers().stream()
            .filter(Verdict.DifferentPapers.class::isInstance)
            .map(Verdict.DifferentPapers.class::cast)
            .toList();
    leads = state.verdicts().leads();
    renamed = RenamedTitles.of(state);
  }

  /// True if nothing was said against making any two papers one.
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /// The verdicts against merging two papers.
  public List<Verdict> between(Verdict.Work one, Verdict.Work other) {
    return all.stream()
        .filter(two ->
            (isOf(two.one(), one) && isOf(two.other(), other))
                || (isOf(two.one(), other) && isOf(two.other(), one)))
        .map(Verdict.class::cast)
        .toList();
  }

  /// True if a verdict's paper is the one that a library shows.
  private boolean isOf(Verdict.Work decided, Verdict.Work shown) {
    if (leads.of(decided.id()).equals(shown.id())) {
      return true;
    }
    PaperIdentity known = PaperVerdicts.key(decided.known());
    PaperIdentity now = PaperVerdicts.key(shown.known());
    return renamed.of(known.titleKey()).contains(now.titleKey())
        && known.titled(now.titleKey()).fit(now) != PaperIdentity.Fit.NONE;
  }
}
