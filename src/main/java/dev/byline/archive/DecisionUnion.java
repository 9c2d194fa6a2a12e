package dev.byline.archive;

import dev.byline.archive.UnionConflict.Kind;
import dev.byline.model.AuthorId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The decisions of another archive that count in this one too: those that are in force there and
/// contradict nothing here.
final class DecisionUnion {

  private final ArchiveState here;
  private final ArchiveState there;
  private final Set<UnionConflict> conflicts = new LinkedHashSet<>();

  /// @param here the state of this archive before it takes the other in
  /// @param there the newest state of the other archive
  DecisionUnion(ArchiveState here, ArchiveState there) {
    this.here = here;
    this.there = there;
  }

  /// The conflicts so far, each once.
  List<UnionConflict> conflicts() {
    return List.copyOf(conflicts);
  }

  /// True if a capture of the other archive is one that this one has not; if it was removed here,
  /// that is a conflict.
  boolean isNew(Capture capture) {
    String page = capture.page();
    if (!capture.equals(there.capture(page).orElse(null)) || there.isPurged(page)) {
      return false;
    }
    boolean counts = !there.isRemoved(page);
    if (counts && (here.isRemoved(page) || isRemovedHere(capture))) {
      conflicts.add(new UnionConflict(Kind.REMOVED_HERE, capture.source(), "", ""));
    }
    return here.capture(page).isEmpty();
  }

  private boolean isRemovedHere(Capture capture) {
    return !capture.profiles().isEmpty()
        && IntStream.range(0, capture.profiles().size())
            .allMatch(i -> here.isRemoved(capture, i) && !there.isRemoved(capture, i));
  }

  /// True if a decision of the other archive counts here.
  boolean counts(Decision decision) {
    return switch (decision) {
      case Decision.RemovePage(String page) -> there.isRemoved(page) && isRemovable(page);
      case Decision.PurgePage _, Decision.TakeBack _, Decision.Detach _ -> false;
      case Decision.LetGo one -> {
        Retitles retitles = here.verdicts().retitles();
        yield one.gone()
            && there.verdicts().retitles().isLeft(one.was(), one.paper())
            && !retitles.with(one).equals(retitles);
      }
      case Decision.NameAuthor(AuthorId author, String name) ->
          there.nameGiven(author).equals(Optional.of(name))
              && agrees(Kind.NAME, author.value(), here.nameGiven(author), name);
      case Decision.ChooseSource(Optional<AuthorId> author, Optional<String> source) ->
          source.isPresent()
              && there.chosen(author).equals(source)
              && agrees(
                  Kind.SOURCE,
                  author.map(AuthorId::value).orElse("*"),
                  here.chosen(author),
                  source.get());
      case Decision.CorrectField(AuthorId author, Correction correction) ->
          isInForce(author, correction) && isNewCorrection(author, correction);
      case Decision.Rule(Verdict verdict, _) ->
          there.verdicts().all().containsKey(verdict) && isNewVerdict(verdict);
      case Decision.Retitled one -> {
        Retitles retitles = here.verdicts().retitles();
        boolean holds = there.verdicts().retitles().with(one).equals(there.verdicts().retitles());
        yield holds && !retitles.with(one).equals(retitles) && !isCorrectedHere(one);
      }
    };
  }

  /// True if another id follows from a correction of a paper that is corrected otherwise here.
  private boolean isCorrectedHere(Decision.Retitled one) {
    return one.was().equals(one.now())
        && here.corrections(one.author()).byPlace().values().stream()
            .filter(ours ->
                ours.place() instanceof FieldPlace.OfPaper(FieldPlace.PaperKey key, _)
                    && key.equals(one.now()))
            .anyMatch(
                ours -> !ours.equals(there.corrections(one.author()).byPlace().get(ours.place())));
  }

  private boolean isRemovable(String page) {
    boolean isHere = here.capture(page).isPresent();
    if (isHere && !here.isRemoved(page)) {
      conflicts.add(new UnionConflict(Kind.REMOVED_THERE, source(page), "", ""));
    }
    return !isHere;
  }

  private String source(String page) {
    return here.capture(page).map(Capture::source).orElse(page);
  }

  /// True if `value` is news; a conflict where there is another one here.
  private boolean agrees(Kind kind, String about, Optional<String> ours, String value) {
    if (ours.isPresent() && !ours.get().equals(value)) {
      conflicts.add(new UnionConflict(kind, about, ours.get(), value));
    }
    return ours.isEmpty();
  }

  private boolean isInForce(AuthorId author, Correction correction) {
    return correction.equals(there.corrections(author).byPlace().get(correction.place()));
  }

  private boolean isNewCorrection(AuthorId author, Correction correction) {
    Optional<Correction> ours =
        Optional.ofNullable(here.corrections(author).byPlace().get(correction.place()));
    return agrees(
        Kind.CORRECTION,
        author.value(),
        ours.map(c -> c.value().orElse("")),
        correction.value().orElse(""));
  }

  private boolean isNewVerdict(Verdict verdict) {
    if (here.verdicts().all().containsKey(verdict)) {
      return false;
    }
    if (!contradicts(verdict)) {
      return true;
    }
    Kind kind = verdict.isRemoval() ? Kind.REMOVED_THERE : Kind.VERDICT;
    conflicts.add(new UnionConflict(kind, about(verdict), "", ""));
    return false;
  }

  /// True if a verdict is the contrary of one here, or removes what is here.
  private boolean contradicts(Verdict verdict) {
    return switch (verdict) {
      case Verdict.SameAuthor(AuthorId one, AuthorId other) ->
          here.verdicts().areDifferent(one, other);
      case Verdict.DifferentAuthors(AuthorId one, AuthorId other) ->
          here.verdicts().leads().of(one).equals(here.verdicts().leads().of(other));
      case Verdict.SamePaper(Verdict.Work one, Verdict.Work other) -> areTwoHere(one, other);
      case Verdict.DifferentPapers(Verdict.Work one, Verdict.Work other) ->
          here.verdicts().leads().of(one.id()).equals(here.verdicts().leads().of(other.id()));
      case Verdict.OwnerOf(String page, int profile, AuthorId author) ->
          here.capture(page).filter(c -> !isOwner(c, profile, author)).isPresent();
      case Verdict.SplitPaper _, Verdict.Namesake _ -> false;
      case Verdict.RemoveAuthor(AuthorId author) -> here.ranks().containsKey(author);
      case Verdict.RemoveCapture(String page, _) -> here.capture(page).isPresent();
      case Verdict.RemovePaper(_, List<Verdict.Entry> entries) ->
          entries.stream().anyMatch(entry -> here.capture(entry.page()).isPresent());
    };
  }

  private boolean areTwoHere(Verdict.Work one, Verdict.Work other) {
    return here.verdicts().all().keySet().stream()
        .anyMatch(verdict ->
            verdict instanceof Verdict.DifferentPapers(Verdict.Work a, Verdict.Work b)
                && (isPair(a, b, one, other) || isPair(a, b, other, one)));
  }

  private static boolean isPair(
      Verdict.Work a, Verdict.Work b, Verdict.Work one, Verdict.Work other) {
    return a.id().equals(one.id()) && b.id().equals(other.id());
  }

  private boolean isOwner(Capture capture, int profile, AuthorId author) {
    List<Capture.Owner> owners = here.owners(capture);
    return profile < owners.size() && owners.get(profile).author().equals(author);
  }

  private String about(Verdict verdict) {
    return switch (verdict) {
      case Verdict.SameAuthor(AuthorId one, AuthorId other) -> one + ", " + other;
      case Verdict.DifferentAuthors(AuthorId one, AuthorId other) -> one + ", " + other;
      case Verdict.OwnerOf(String page, _, _) -> source(page);
      case Verdict.RemoveAuthor(AuthorId author) -> author.value();
      case Verdict.RemoveCapture(String page, _) -> source(page);
      case Verdict.RemovePaper(Verdict.Work paper, _) -> paper.known().title();
      case Verdict.SamePaper _,
          Verdict.DifferentPapers _,
          Verdict.SplitPaper _,
          Verdict.Namesake _ ->
          verdict.works().stream()
              .map(work -> work.known().title())
              .distinct()
              .collect(Collectors.joining(", "));
    };
  }
}
