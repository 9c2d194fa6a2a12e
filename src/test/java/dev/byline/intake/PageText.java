package dev.byline.intake;

import dev.byline.parse.PageSource;
import java.util.ArrayList;
import java.util.List;

/// Writes profile pages for tests.
public final class PageText {

  private final String name;
  private final List<String> entries = new ArrayList<>();
  private int stated = -1;
  private int hIndex = 3;

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

  /// Makes the page state so many papers, whatever it lists.
  public PageText stating(int papers) {
    stated = papers;
    return this;
  }

  public PageText withHIndex(int newHIndex) {
    hIndex = newHIndex;
    return this;
  }

  public String text() {
    int count = stated < 0 ? entries.size() : stated;
    return name
        + "\n\nML\nh-index"
        + hIndex
        + "\n"
        + count
        + "papers\n10citations\n\n"
        + count
        + " Papers\n\n"
        + String.join("\n", entries);
  }

  public PageSource source(String file) {
    return PageSource.of(file, text());
  }
}
