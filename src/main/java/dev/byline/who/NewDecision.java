package dev.byline.who;

import dev.byline.archive.Decision;
import java.util.List;

/// Something that was decided just now.
///
/// @param said what was decided, as a sentence
/// @param takenBack what is to be said once it is taken back, as a sentence
/// @param undo what takes it back, so that all is as it was; nothing where nothing has changed
public record NewDecision(String said, String takenBack, List<Decision> undo) {

  public NewDecision {
    undo = List.copyOf(undo);
  }
}
