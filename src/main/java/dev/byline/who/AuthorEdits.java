package dev.byline.who;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Capture;
import dev.byline.archive.Correction;
import dev.byline.archive.Decision;
import dev.byline.archive.FieldPlace;
import dev.byline.identity.ProfileAssignment;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.model.Author;
import dev.byline.model.AuthorField;
import dev.byline.model.AuthorId;
import dev.byline.wording.Wording;
import dev.byline.workspace.VerdictStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Corrections of what stands at the head of an author's page. The page's own values are kept
/// beside them; a value that is the page's again ends the correction.
public final class AuthorEdits {

  private final DuplicateFinder who;
  private final Library library;
  private final VerdictStore store;

  AuthorEdits(DuplicateFinder who, Library library, VerdictStore store) {
    this.who = who;
    this.library = library;
    this.store = store;
  }

  /// The name on the newest page of an author; empty where there is none.
  public Optional<String> pageName(AuthorId author) throws IOException {
    return pageName(author, store.state());
  }

  private static Optional<String> pageName(AuthorId author, ArchiveState state) {
    AuthorId kept = state.verdicts().leads().of(author);
    return state.captures().stream()
        .sorted(ProfileAssignment.BY_DAY.reversed())
        .flatMap(capture -> state.owners(capture).stream())
        .filter(owner -> state.verdicts().leads().of(owner.author()).equals(kept))
        .map(Capture.Owner::name)
        .findFirst();
  }

  /// Gives an author another name, affiliation or category, as one decision.
  ///
  /// @param name blank for the page's own
  /// @param values by field; fields that are not among them stay
  /// @throws RefusedException if there is no such author, or a value is none of its field
  public NewDecision edit(AuthorId id, String name, Map<AuthorField, String> values)
      throws IOException {
    AuthorRecord record =
        library
            .author(id)
            .orElseThrow(() -> new RefusedException(Wording.of("who.refused.noAuthor", id)));
    Author author = record.author();
    for (Map.Entry<AuthorField, String> one : values.entrySet()) {
      if (one.getKey().set(author, one.getValue()).isEmpty()) {
        throw new RefusedException(Wording.of("who.refused.value", one.getValue()));
      }
    }
    return who.decide(
        Wording.of("verdict.edited", name.isBlank() ? author.name() : name.strip()),
        state -> decisions(record, name.strip(), values, state));
  }

  private static List<Decision> decisions(
      AuthorRecord record, String name, Map<AuthorField, String> values, ArchiveState state) {
    var decisions = new ArrayList<Decision>();
    AuthorId kept = state.verdicts().leads().of(record.id());
    if (!name.equals(record.author().name())) {
      boolean isPages = pageName(kept, state).filter(name::equals).isPresent();
      decisions.add(new Decision.NameAuthor(kept, isPages ? "" : name));
    }
    for (Map.Entry<AuthorField, String> one : values.entrySet()) {
      String now = one.getKey().of(record.author());
      String wanted = one.getValue().strip();
      if (!wanted.equals(now)) {
        for (AuthorId owner : state.verdicts().leads().madeOne(kept)) {
          decisions.add(corrected(owner, one.getKey(), now, wanted, state));
        }
      }
    }
    return decisions;
  }

  private static Decision corrected(
      AuthorId owner, AuthorField field, String now, String wanted, ArchiveState state) {
    var place = new FieldPlace.OfAuthor(field);
    Correction before = state.corrections(owner).byPlace().get(place);
    String read = before == null ? now : before.read();
    Optional<String> value = wanted.equals(read) ? Optional.empty() : Optional.of(wanted);
    return new Decision.CorrectField(owner, new Correction(place, read, value));
  }
}
