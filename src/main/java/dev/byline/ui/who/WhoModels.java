package dev.byline.ui.who;

import dev.byline.library.Library;
import dev.byline.ui.window.Deeds;
import dev.byline.who.WhoIsWho;
import java.util.concurrent.Executor;

/// What the parts of the place ask and know.
public record WhoModels(QuestionsModel questions, SubjectModel subject, Rulings rulings) {

  /// Models over a library.
  ///
  /// @param work runs what takes time
  /// @param ui runs what touches the window
  /// @param deeds does, undoes and does again what is decided
  /// @param listener hears what is decided
  public static WhoModels over(
      Library library,
      WhoIsWho who,
      Executor work,
      Executor ui,
      Deeds deeds,
      Rulings.Listener listener) {
    var rulings = new Rulings(deeds, who::undo, listener);
    return new WhoModels(
        new QuestionsModel(who, rulings, work, ui),
        new SubjectModel(library, who, rulings, work, ui),
        rulings);
  }

  /// Asks again for what has been opened, since the library has changed.
  public void refresh() {
    questions.refresh();
    subject.refresh();
  }
}
