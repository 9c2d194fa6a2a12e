package dev.byline.who;

import dev.byline.archive.Decision;
import java.util.List;

/// Something that was decided just now.
///
/// @param said what was decided, as a sentence
/// @param undo what takes it back, so that all is as it was
public record Ruling(String said, List<Decision> undo) {

  public Ruling {
    undo = List.copyOf(undo);
  }
}
