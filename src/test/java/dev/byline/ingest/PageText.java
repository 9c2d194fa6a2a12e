package dev.byline.ingest;

import dev.byline.parse.PageSource;
import java.util.ArrayList;
import java.util.List;

/// Writes profile pages for tests.
final class PageText {

  private final String name;
  private final List<String> entries = new ArrayList<>();

  PageText(String name) {
    this.name = name;
  }

  /// Adds a paper.
  ///
  /// @param date as pages write it: `May 29` or `Jun 14, 2022`
  PageText paper(String title, String date, String authors) {
    return paper(title, date, authors, "What it is about.");
  }

  PageText paper(String title, String date, String authors, String summary) {
    entries.add("LG" + date + "\n" + title + "\n\n" + authors + "\n\n" + summary + "\n");
    return this;
  }

  String text() {
    return name
        + "\n\nML\nh-index3\n"
        + entries.size()
        + "papers\n10citations\n\n"
        + entries.size()
        + " Papers\n\n"
        + String.join("\n", entries);
  }

  PageSource source(String file) {
    return PageSource.of(file, text());
  }
}
