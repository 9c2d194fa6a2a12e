package dev.byline.cite;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The citation styles that come with Byline, unchanged from https://citationstyles.org.
public enum CitationStyle {
  APA("APA", "apa"),
  IEEE("IEEE", "ieee"),
  CHICAGO("Chicago (author-date)", "chicago-author-date"),
  MLA("MLA", "modern-language-association"),
  VANCOUVER("Vancouver", "nlm-citation-sequence"),
  NATURE("Nature", "nature");

  private final String title;
  private final String file;

  CitationStyle(String title, String file) {
    this.title = title;
    this.file = file;
  }

  /// The name of the style.
  public String title() {
    return title;
  }

  /// The name on the command line: `apa`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The style's file among the resources of this package.
  String resource() {
    return "styles/" + file + ".csl";
  }

  /// The style that is named so, by its key or as the Citation Style Language names it.
  public static Optional<CitationStyle> named(String name) {
    return Stream.of(values())
        .filter(s -> s.key().equalsIgnoreCase(name) || s.file.equalsIgnoreCase(name))
        .findFirst();
  }
}
