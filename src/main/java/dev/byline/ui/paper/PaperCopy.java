package dev.byline.ui.paper;

import dev.byline.exchange.ExportFormat;
import dev.byline.model.Paper;
import dev.byline.ui.text.RichText;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The parts of a paper that can be copied as text.
enum PaperCopy {
  BIBTEX("Shortcut+B"),
  CITATION("Shortcut+Shift+B"),
  TITLE("Shortcut+T"),
  ABSTRACT("Shortcut+Shift+A"),
  ABSTRACT_UNICODE("Shortcut+Shift+U");

  private final String key;

  PaperCopy(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  /// Names its command and its text: `command.copyBibtex`.
  String id() {
    String[] words = name().toLowerCase(Locale.ROOT).split("_", 0);
    var id = new StringBuilder("copy");
    for (String word : words) {
      id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return id.toString();
  }

  String text() {
    return Wording.of("command." + id());
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
