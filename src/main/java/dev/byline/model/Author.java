package dev.byline.model;

import java.util.Optional;

/// An author, as one page tells it.
///
/// @param name as on the page, not blank
/// @param nameInferred whether the page did not say the name: it is the person most of its papers
///   name, or "Unknown author (file name)"
/// @param category the home category, a code as found (`ML`)
/// @param figures the page's own counters
/// @param about what a homepage says about the person; paragraphs parted by one blank line
public record Author(
    String name,
    boolean nameInferred,
    Optional<String> category,
    Figures figures,
    Optional<String> about) {

  /// @throws IllegalArgumentException if the name is blank
  public Author {
    if (name.isBlank()) {
      throw new IllegalArgumentException("An author needs a name");
    }
  }

  public Author withFigures(Figures newFigures) {
    return new Author(name, nameInferred, category, newFigures, about);
  }

  public Author withName(String newName) {
    return new Author(newName, false, category, figures, about);
  }
}
