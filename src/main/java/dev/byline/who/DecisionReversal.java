package dev.byline.who;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Decision;
import dev.byline.archive.Evidence;
import dev.byline.archive.Verdict;
import dev.byline.model.AuthorId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The decisions that undo other decisions.
final class DecisionReversal {

  private DecisionReversal() {}

  /// The decisions that take a verdict back.
  static List<Decision> of(DecisionInForce decided, ArchiveState state) {
    Verdict verdict = decided.verdict();
    if (state.verdicts().joins().containsKey(verdict)
        && verdict instanceof Verdict.SameAuthor(_, AuthorId other)) {
      return keptApart(other, decided.grounds(), state);
    }
    Set<Verdict> all = state.verdicts().all().keySet();
    var decisions = new ArrayList<Decision>();
    if (all.contains(verdict)) {
      decisions.add(new Decision.TakeBack(verdict));
      apart(verdict, decided.grounds()).ifPresent(decisions::add);
    }
    decisions.addAll(otherRemovals(verdict, state));
    if (verdict instanceof Verdict.Namesake(_, AuthorId other, _)) {
      // Nobody is left of whom it could be said.
      all.stream()
          .filter(v ->
              v instanceof Verdict.DifferentAuthors(AuthorId one, AuthorId two)
                  && (one.equals(other) || two.equals(other)))
          .forEach(apart -> decisions.add(new Decision.TakeBack(apart)));
    }
    return decisions;
  }

  /// That two authors are two, where an identifier would join them again after the next import.
  private static Optional<Decision> apart(Verdict verdict, Evidence grounds) {
    return verdict instanceof Verdict.SameAuthor(AuthorId kept, AuthorId other)
            && grounds.reasons().stream().anyMatch(r -> r.kind() == Evidence.Kind.SAME_ID)
        ? Optional.of(new Decision.Rule(new Verdict.DifferentAuthors(kept, other), grounds))
        : Optional.empty();
  }

  /// The decisions that take back what a removed paper's removal became when pages that list it
  /// came later: it is said once more for each of them.
  static List<Decision> otherRemovals(Verdict verdict, ArchiveState state) {
    if (!(verdict instanceof Verdict.RemovePaper(Verdict.Work paper, _))) {
      return List.of();
    }
    return state.verdicts().all().keySet().stream()
        .filter(other -> !other.equals(verdict))
        .filter(other ->
            other instanceof Verdict.RemovePaper(Verdict.Work same, _)
                && same.id().equals(paper.id()))
        .<Decision>map(Decision.TakeBack::new)
        .toList();
  }

  /// That somebody whom an identifier joined with others is none of them.
  private static List<Decision> keptApart(AuthorId other, Evidence grounds, ArchiveState state) {
    return joinedWith(other, state).stream()
        .<Decision>map(
            member -> new Decision.Rule(new Verdict.DifferentAuthors(member, other), grounds))
        .toList();
  }

  /// Those whom identifiers or verdicts have joined with `author`, but for those of whom the user
  /// said so.
  private static List<AuthorId> joinedWith(AuthorId author, ArchiveState state) {
    var own = new HashSet<AuthorId>(Set.of(author));
    for (int size = 0; size < own.size(); ) {
      size = own.size();
      for (Verdict verdict : state.verdicts().all().keySet()) {
        if (verdict instanceof Verdict.SameAuthor(AuthorId kept, AuthorId other)
            && (own.contains(kept) || own.contains(other))) {
          own.add(kept);
          own.add(other);
        }
      }
    }
    return state.verdicts().leads().madeOne(author).stream()
        .filter(member -> !own.contains(member))
        .toList();
  }

  /// The decisions that undo others, made when the archive was as `before`.
  static List<Decision> of(List<Decision> decisions, ArchiveState before) {
    return decisions.reversed().stream().map(decision -> decision.undoing(before)).toList();
  }
}
