package dev.byline.ui.paper;

import dev.byline.exchange.ExportFormat;
import dev.byline.model.Paper;
import dev.byline.ui.text.RichText;
import dev.byline.ui.window.CommandName;
import java.util.List;
import java.util.Optional;

/// The parts of a paper that can be copied as text.
enum CopyChoice {
  BIBTEX(CommandName.COPY_BIBTEX),
  CITATION(CommandName.COPY_CITATION),
  TITLE(CommandName.COPY_TITLE),
  ABSTRACT(CommandName.COPY_ABSTRACT),
  ABSTRACT_UNICODE(CommandName.COPY_ABSTRACT_UNICODE);

  private final CommandName command;

  CopyChoice(CommandName command) {
    this.command = command;
  }

  /// The command by which it is copied.
  CommandName command() {
    return command;
  }

  String text() {
    return command.text();
  }

  /// The text; empty where the paper has none.
  Optional<String> of(Paper paper) {
    return switch (this) {
      case BIBTEX -> Optional.of(ExportFormat.BIBTEX.text(List.of(paper)));
      case CITATION -> Optional.of(ExportFormat.CITATION.text(List.of(paper)).strip());
      case TITLE -> Optional.of(paper.title());
      case ABSTRACT -> paper.abstractText();
      case ABSTRACT_UNICODE -> paper.abstractText().map(text -> RichText.read(text).unicode());
    };
  }
}
