package dev.byline.model;

import java.util.List;

/// An author with the papers that one page lists, in the order of the page.
public record Profile(Author author, List<Paper> papers) {

  public Profile {
    papers = List.copyOf(papers);
  }
}
