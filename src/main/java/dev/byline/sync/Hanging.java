package dev.byline.sync;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Capture;
import dev.byline.archive.Correction;
import dev.byline.archive.FieldPlace;
import dev.byline.archive.MarkState;
import dev.byline.archive.Verdict;
import dev.byline.identity.PaperIdentity;
import dev.byline.identity.PaperVerdicts;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.TextFolding;
import dev.byline.model.own.MarkRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Something that the user said of a paper, and by what it goes.
///
/// @param owners whose pages may list the paper
/// @param key the paper as a page had it when something was said of it
/// @param title the title it had then, for a person
/// @param id the id it had, where what was said goes by that
/// @param known the paper as listings are compared, where more than the title is known
public record Hanging(
    Set<AuthorId> owners,
    FieldPlace.PaperKey key,
    String title,
    Optional<PaperId> id,
    Optional<PaperIdentity> known) {

  public Hanging {
    owners = Set.copyOf(owners);
  }

  /// The corrections, as far as they are of papers.
  static Set<Hanging> corrections(ArchiveState state) {
    var all = new HashSet<Hanging>();
    for (AuthorId author : state.ranks().keySet()) {
      for (Correction correction : state.corrections(author).byPlace().values()) {
        if (correction.place() instanceof FieldPlace.OfPaper(FieldPlace.PaperKey key, _)) {
          all.add(of(author, key));
        }
      }
    }
    return all;
  }

  private static Hanging of(AuthorId author, FieldPlace.PaperKey key) {
    return new Hanging(Set.of(author), key, key.title(), Optional.empty(), Optional.empty());
  }

  /// The removals.
  static Set<Hanging> removals(ArchiveState state) {
    var all = new HashSet<Hanging>();
    for (Verdict verdict : state.verdicts().removals()) {
      if (verdict instanceof Verdict.RemovePaper(_, List<Verdict.Entry> entries)) {
        for (Verdict.Entry entry : entries) {
          state
              .capture(entry.page())
              .map(capture -> owner(state, capture, entry.profile()))
              .ifPresent(owner -> all.add(of(owner, entry.key())));
        }
      }
    }
    return all;
  }

  private static AuthorId owner(ArchiveState state, Capture capture, int profile) {
    return state.owners(capture).get(profile).author();
  }

  /// The marks on papers, and the decisions about them.
  static List<Hanging> papers(ArchiveState state, MarkState marks, OwnPages pages) {
    var all = new ArrayList<Hanging>();
    for (MarkRecord.OfPaper marking : marks.papers().values()) {
      all.add(of(marking.paper(), marking.known(), pages));
    }
    for (Verdict verdict : state.verdicts().aboutPapers()) {
      for (Verdict.Work work : verdict.works()) {
        all.add(of(work.id(), work.known(), pages));
      }
    }
    return all.stream().distinct().toList();
  }

  private static Hanging of(PaperId id, MarkRecord.KnownAs known, OwnPages pages) {
    return new Hanging(
        pages.named(known.authors()),
        new FieldPlace.PaperKey(TextFolding.words(known.title()), 0),
        known.title(),
        Optional.of(id),
        Optional.of(PaperVerdicts.key(known)));
  }
}
