package dev.byline.ui.palette;

import dev.byline.library.AuthorRecord;
import dev.byline.library.PaperHit;
import dev.byline.model.AuthorGroup;
import dev.byline.ui.kit.list.LetterMatch;
import dev.byline.ui.window.Command;

/// Something the palette has found.
sealed interface Entry {

  /// A command that may be given, or a setting that may be changed.
  record Doing(Command command, LetterMatch match) implements Entry {}

  record Group(AuthorGroup group, LetterMatch match) implements Entry {}

  record Author(AuthorRecord author) implements Entry {}

  record Paper(PaperHit paper) implements Entry {}
}
