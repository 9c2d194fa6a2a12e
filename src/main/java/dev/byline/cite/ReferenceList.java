package dev.byline.cite;

import java.util.List;
import java.util.stream.Collectors;

/// References in the order of their style, each as text and as HTML.
public record ReferenceList(List<Reference> references) {

  /// One reference.
  ///
  /// @param text on one line
  /// @param html the content of a block, with italics and the like
  public record Reference(String text, String html) {}

  public ReferenceList {
    references = List.copyOf(references);
  }

  /// One reference per line.
  public String text() {
    return references.stream().map(Reference::text).collect(Collectors.joining("\n"));
  }

  /// One `div` per reference.
  public String html() {
    return references.stream()
        .map(reference -> "<div class=\"csl-entry\">" + reference.html() + "</div>")
        .collect(Collectors.joining("\n", "<div class=\"csl-bib-body\">\n", "\n</div>"));
  }
}
