package dev.byline.parse.homepage.look;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words that label links.
public final class LinkWords {

  /// Words that mean a link wherever they stand at the end of a line.
  private static final Set<String> SURE =
      Set.of(
          "pdf",
          "bibtex",
          "bib",
          "slides",
          "doi",
          "poster",
          "arxiv",
          "hal",
          "link",
          "url",
          "html",
          "github",
          "blog",
          "blogpost",
          "ssrn",
          "openreview",
          "appendix",
          "preprint",
          "website",
          "くわしく",
          "download",
          "biorxiv",
          "bibtex.",
          "hal.",
          "link.",
          "supplement",
          "cover",
          "ps");

  /// Words that may as well end a title.
  private static final Set<String> MAY_BE =
      Set.of(
          "code",
          "video",
          "paper",
          "journal",
          "data",
          "project",
          "page",
          "talk",
          "software",
          "demo",
          "abstract",
          "http",
          "text",
          "dataset",
          "recording",
          "publisher",
          "elsevier");

  private static final Pattern BETWEEN = Pattern.compile("\\s+(?:and|&)\\s+|[\\s|/·•,]+");

  private LinkWords() {}

  /// True if every word of the text may label a link, and be it the only one: `Data and code`.
  public static boolean mayBe(String text) {
    return Arrays.stream(BETWEEN.split(text.strip(), -1)).allMatch(LinkWords::isTail);
  }

  /// True if the word, at a line's end, may be a link.
  static boolean isTail(String word) {
    String bare = bare(word);
    return SURE.contains(bare) || MAY_BE.contains(bare);
  }

  /// True if every word may be a link, and there are several.
  public static boolean areAll(String line) {
    String[] words = line.strip().split("[\\s|/·•,]+", -1);
    if (words.length < 2 || words.length > 12) {
      return false;
    }
    for (String word : words) {
      if (!isTail(word)) {
        return false;
      }
    }
    return true;
  }

  static boolean isSure(String word) {
    return SURE.contains(bare(word));
  }

  private static String bare(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    int start = 0;
    int end = low.length();
    while (start < end && !Character.isLetterOrDigit(low.charAt(start))) {
      start++;
    }
    while (end > start && ".,;)]".indexOf(low.charAt(end - 1)) >= 0) {
      end--;
    }
    return low.substring(start, end);
  }
}
