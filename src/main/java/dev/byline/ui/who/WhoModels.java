package dev.byline.ui.who;

import dev.byline.library.Library;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.ui.window.UndoQueue;
import dev.byline.who.AuthorEdits;
import dev.byline.who.DecisionInForce;
import dev.byline.who.DuplicateFinder;
import dev.byline.who.Removals;
import dev.byline.who.SourceChoices;
import dev.byline.who.UnattachedMarks;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// The models of the parts of the view on duplicates.
public record WhoModels(
    QuestionsModel questions,
    SubjectModel subject,
    DecisionQueue rulings,
    Removals removals,
    SourceChoices sources,
    AuthorEdits edits,
    UnattachedMarks unattached) {

  /// Models over a library.
  ///
  /// @param work runs what takes time
  /// @param ui runs what touches the window
  /// @param deeds does, undoes and does again what is decided
  /// @param listener hears what is decided
  public static WhoModels over(
      Library library,
      DuplicateFinder who,
      Executor work,
      Executor ui,
      UndoQueue deeds,
      DecisionQueue.Listener listener) {
    var rulings = new DecisionQueue(deeds, who::undo, listener);
    return new WhoModels(
        new QuestionsModel(who, rulings, work, ui),
        new SubjectModel(library, who, rulings, work, ui),
        rulings,
        who.removals(),
        who.sources(),
        who.edits(),
        who.unattached());
  }

  /// Removes an author, with a way to take it back.
  ///
  /// @param then is run when it is done
  public void remove(AuthorId author, Runnable then) {
    rulings.rule(() -> removals.author(author), _ -> then.run());
  }

  /// Removes a paper, with a way to take it back.
  ///
  /// @param then is run when it is done
  public void remove(PaperId paper, Runnable then) {
    rulings.rule(() -> removals.paper(paper), _ -> then.run());
  }

  /// Stores a decision, with a way to take it back.
  ///
  /// @param deciding finds out which when its turn comes
  /// @param then is run when it is done
  public void decide(DecisionQueue.Deciding deciding, Runnable then) {
    rulings.rule(deciding, _ -> then.run());
  }

  /// Chooses the source whose figures count, with a way to take it back.
  ///
  /// @param author empty for all
  /// @param source empty to choose by default again
  public void choose(Optional<AuthorId> author, Optional<String> source) {
    rulings.rule(() -> sources.choose(author, source), _ -> {});
  }

  /// Removals that keep something of a page out that has just come in.
  ///
  /// @param page content hash of the page
  public List<DecisionInForce> keptOut(String page) throws IOException {
    return removals.of(page);
  }

  /// Brings back what was removed, with a way to remove it again.
  public void bringBack(DecisionInForce removal) {
    rulings.rule(() -> removals.takeBack(removal), _ -> {});
  }

  /// Asks again for what has been opened, since the library has changed.
  public void refresh() {
    questions.refresh();
    subject.refresh();
  }
}
