package dev.byline.who;

import dev.byline.archive.Decision;
import dev.byline.compare.SourceText;
import dev.byline.model.AuthorId;
import dev.byline.wording.Wording;
import dev.byline.workspace.VerdictStore;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The user's choices of the source whose figures count. Every choice can be undone.
public final class SourceChoices {

  private final DuplicateFinder who;
  private final VerdictStore store;

  SourceChoices(DuplicateFinder who, VerdictStore store) {
    this.who = who;
    this.store = store;
  }

  /// The user's choice for one author alone, or for all.
  ///
  /// @param author empty for all
  public Optional<String> chosen(Optional<AuthorId> author) throws IOException {
    var state = store.state();
    return state.chosen(author.map(state.verdicts().leads()::of));
  }

  /// Chooses a source.
  ///
  /// @param author of whom; empty for all of whom nothing else is chosen
  /// @param source its short name; empty to choose by default again
  public NewDecision choose(Optional<AuthorId> author, Optional<String> source) throws IOException {
    String chosen = source.map(SourceText::name).orElseGet(() -> Wording.of("source.default"));
    return who.decide(
        Wording.of("source.chosen", chosen),
        Wording.of("source.chosen.undone"),
        state ->
            List.of(new Decision.ChooseSource(author.map(state.verdicts().leads()::of), source)));
  }
}
