package dev.byline.ingest;

import dev.byline.parse.PageSource;
import java.util.ArrayList;
import java.util.List;

/// Writes profile pages for tests.
public final class PageText {

  private final String name;
  private final List<String> entries = new ArrayList<>();

  public PageText(String name) {
    this.name = name;
  }

  /// Adds a paper.
  ///
  /// @param date as pages write it: `May 29` or `Jun 14, 2022`
  public PageText paper(String title, String date, String authors) {
    return paper(title, date, authors, "What it is about.");
  }

  public PageText paper(String title, String date, String authors, String summary) {
    entries.add("LG" + date + "\n" + title + "\n\n" + authors + "\n\n" + summary + "\n");
    return this;
  }

  public String text() {
    return name
        + "\n\nML\nh-index3\n"
        + entries.size()
        + "papers\n10citations\n\n"
        + entries.size()
        + " Papers\n\n"
        + String.join("\n", entries);
  }

  public PageSource source(String file) {
    return PageSource.of(file, text());
  }
}
