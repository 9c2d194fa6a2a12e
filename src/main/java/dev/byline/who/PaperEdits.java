package dev.byline.who;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Correction;
import dev.byline.archive.Decision;
import dev.byline.archive.FieldPlace;
import dev.byline.archive.Verdict;
import dev.byline.identity.ListedPaper;
import dev.byline.library.Library;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.PaperField;
import dev.byline.model.PaperId;
import dev.byline.wording.Wording;
import dev.byline.workspace.VerdictStore;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Corrections of single papers, wherever they are listed. The pages' own values are kept beside
/// them; a value that is the page's again ends the correction.
public final class PaperEdits {

  private final DuplicateFinder who;
  private final Library library;
  private final VerdictStore store;

  PaperEdits(DuplicateFinder who, Library library, VerdictStore store) {
    this.who = who;
    this.library = library;
    this.store = store;
  }

  /// Gives a paper other values, as one decision.
  ///
  /// @param values by field, as texts of the field; fields that are not among them stay
  /// @throws RefusedException if there is no such paper, or a value is none of its field
  public NewDecision edit(PaperId id, Map<PaperField, String> values) throws IOException {
    PaperRecord record =
        library
            .paper(id, PaperQuery.ALL)
            .orElseThrow(() -> new RefusedException(Wording.of("who.refused.noPaper", id)))
            .record();
    for (Map.Entry<PaperField, String> one : values.entrySet()) {
      if (one.getKey().set(record.paper(), one.getValue()).isEmpty()) {
        throw new RefusedException(Wording.of("who.refused.value", one.getValue()));
      }
    }
    Collection<ListedPaper> listed = new LinkedHashSet<>(store.listed(record.listings()).values());
    return who.decide(
        Wording.of("verdict.edited", record.paper().title()),
        state -> decisions(listed, values, state));
  }

  private static List<Decision> decisions(
      Collection<ListedPaper> listed, Map<PaperField, String> values, ArchiveState state) {
    return listed.stream()
        .flatMap(one ->
            values.entrySet().stream()
                .flatMap(value -> corrected(one, value.getKey(), value.getValue(), state).stream()))
        .toList();
  }

  /// The correction on one page; empty where the page has that value as it is.
  private static Optional<Decision> corrected(
      ListedPaper listed, PaperField field, String text, ArchiveState state) {
    Verdict.Entry entry = listed.entry();
    AuthorId owner =
        state
            .capture(entry.page())
            .map(capture -> state.owners(capture).get(entry.profile()).author())
            .orElseThrow();
    Paper read = listed.paper();
    String wanted = field.set(read, text).map(field::of).orElse(text);
    var place = new FieldPlace.OfPaper(entry.key(), field);
    boolean isCorrected = state.corrections(owner).byPlace().containsKey(place);
    boolean isPages = wanted.equals(field.of(read));
    if (isPages && !isCorrected) {
      return Optional.empty();
    }
    Optional<String> value = isPages ? Optional.empty() : Optional.of(wanted);
    return Optional.of(
        new Decision.CorrectField(owner, new Correction(place, field.of(read), value)));
  }
}
