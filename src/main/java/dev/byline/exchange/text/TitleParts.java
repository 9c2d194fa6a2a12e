package dev.byline.exchange.text;

import dev.byline.model.TextFolding;

/// Titles of which a record has the subtitle apart.
public final class TitleParts {

  private TitleParts() {}

  /// `Title: Subtitle`; the title alone where it has the subtitle already.
  public static String joined(String title, String subtitle) {
    if (title.isEmpty() || subtitle.isEmpty()) {
      return title;
    }
    boolean hasSubtitle = TextFolding.words(title).endsWith(TextFolding.words(subtitle));
    boolean isEnded = ".:?!—–-".indexOf(title.charAt(title.length() - 1)) >= 0;
    return hasSubtitle ? title : title + (isEnded ? " " : ": ") + subtitle;
  }
}
