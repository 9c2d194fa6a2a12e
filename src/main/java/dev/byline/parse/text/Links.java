package dev.byline.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The labels of the links within a reference, and the text without them.
///
/// @param labels as written, without buttons
/// @param rest the text that is left
public record Links(List<String> labels, String rest) {

  private static final int MAX_BAR = 200;

  private static final Set<String> WORDS =
      Set.of(
          "pdf",
          "arxiv",
          "code",
          "poster",
          "slides",
          "video",
          "talk",
          "blog",
          "blogpost",
          "bib",
          "bibtex",
          "doi",
          "link",
          "links",
          "paper",
          "preprint",
          "project",
          "website",
          "webpage",
          "github",
          "data",
          "dataset",
          "demo",
          "thread",
          "hal",
          "openreview",
          "journal",
          "publisher",
          "html",
          "abs",
          "abstract",
          "supplementary",
          "supplement",
          "appendix",
          "errata",
          "erratum",
          "notebook",
          "software",
          "package",
          "tweet",
          "twitter",
          "cite",
          "citation",
          "ssrn",
          "url",
          "web",
          "page",
          "post",
          "recording",
          "material",
          "ps",
          "acm",
          "ieee",
          "springer",
          "pmlr",
          "proceedings",
          "version",
          "full",
          "extended",
          "online",
          "download",
          "show",
          "hide",
          "the",
          "more",
          "info",
          "reviews",
          "biorxiv",
          "pubmed");

  private static final Set<String> BUTTONS =
      Set.of("show abstract", "hide abstract", "abstract", "abs", "show", "hide", "more");

  /// `[poster, arxiv]`, `(pdf)`
  private static final Pattern GROUP =
      Pattern.compile("\\[((?:[^\\[\\]]){1,200})\\]|\\(((?:[^()]){1,80})\\)");

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[|/·•]|,|\\s{2,})\\s*");

  public static Links in(String text) {
    var labels = new ArrayList<String>();
    if (text.indexOf('[') < 0 && text.indexOf('(') < 0) {
      return new Links(List.of(), text);
    }
    var rest = new StringBuilder();
    Matcher group = GROUP.matcher(text);
    int from = 0;
    while (group.find()) {
      List<String> parts = parts(group.group(1) != null ? group.group(1) : group.group(2));
      if (group.group(1) != null ? isAny(parts) : isEvery(parts)) {
        parts.stream().filter(Links::isLink).forEach(labels::add);
        rest.append(text, from, group.start());
        from = group.end();
      }
    }
    rest.append(text, from, text.length());
    return new Links(List.copyOf(labels), rest.toString());
  }

  /// The labels in a text that is known to be one or several, without buttons.
  public static List<String> labels(String text) {
    return parts(text).stream().filter(Links::isLink).toList();
  }

  /// Signs, and the pictures before labels: `📄paper ⚙️code`.
  private static final Pattern PARTED =
      Pattern.compile("[,;|/]|[\\p{So}\\x{FE0F}\\x{1F000}-\\x{1FAFF}]+ ?");

  /// The labels of a line that is nothing but labels: `PDF | Code | BibTeX`. Empty for any other.
  public static List<String> bar(String line) {
    if (line.length() > MAX_BAR || line.indexOf('[') >= 0 || !beginsWithKnown(line)) {
      return List.of();
    }
    List<String> parts =
        BETWEEN.splitAsStream(line.strip()).filter(part -> !part.isBlank()).toList();
    if (!isEvery(parts)) {
      return List.of();
    }
    return parts.stream().filter(Links::isLink).toList();
  }

  /// The parts of a group, at its commas outside of parentheses.
  private static List<String> parts(String group) {
    var parts = new ArrayList<String>();
    for (String part : PARTED.split(group, -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  /// In brackets one known label makes all of them labels.
  private static boolean isAny(List<String> parts) {
    return parts.stream().anyMatch(Links::isKnown);
  }

  private static boolean isEvery(List<String> parts) {
    return !parts.isEmpty() && parts.stream().allMatch(Links::isKnown);
  }

  private static boolean isLink(String label) {
    return !BUTTONS.contains(label.toLowerCase(Locale.ROOT));
  }

  /// True if the first word of the text labels links.
  private static boolean beginsWithKnown(String text) {
    int start = 0;
    while (start < text.length() && !Character.isLetter(text.codePointAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isKnown(String label) {
    if (label.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    String[] words = label.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
    int known = 0;
    int all = 0;
    for (String word : words) {
      if (!word.isEmpty()) {
        all++;
        known += WORDS.contains(word) ? 1 : 0;
      }
    }
    return all > 0 && all <= 3 && known == all;
  }
}
