package dev.byline.ui.palette;

import dev.byline.library.AuthorRecord;
import dev.byline.library.PaperHit;
import dev.byline.model.own.AuthorGroup;
import dev.byline.ui.kit.list.LetterMatch;
import dev.byline.ui.window.Command;

/// Something the palette has found.
sealed interface PaletteEntry {

  /// A command that may be given, or a setting that may be changed.
  record Doing(Command command, LetterMatch match) implements PaletteEntry {}

  record Group(AuthorGroup group, LetterMatch match) implements PaletteEntry {}

  record Choice(PaletteChoice choice, LetterMatch match) implements PaletteEntry {}

  record Author(AuthorRecord author) implements PaletteEntry {}

  record Paper(PaperHit paper) implements PaletteEntry {}
}
