package dev.byline.parse.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The identifiers within a reference, and the text without them.
///
/// @param arxivId without version
/// @param doi without resolver
/// @param rest the text that is left, without web addresses
public record Identifiers(Optional<String> arxivId, Optional<String> doi, String rest) {

  public static final Identifiers NONE = new Identifiers(Optional.empty(), Optional.empty(), "");

  private static final Pattern HINT = Pattern.compile("10\\.|http|(?i:arxiv)");

  private static final Pattern ARXIV =
      Pattern.compile(
          "(?:(?i:https?://)?(?:www\\.)?arxiv\\.org/(?:abs|pdf)/|(?i:arxiv)(?: preprint)?["
              + " :,]*(?i:arxiv:)? *)"
              + "(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?(?:\\.pdf)?(?:"
              + " *\\[[A-Za-z.-]+\\])?");

  private static final Pattern DOI =
      Pattern.compile(
          "(?i:(?:https?://)?(?:dx\\.)?doi\\.org/|\\bdoi *:?"
              + " *)(10\\.\\d{4,9}/(?:[^\\s,;()\\])]|\\([^\\s()]*\\))+)");

  private static final Pattern ADDRESS = Pattern.compile("<?https?://[^\\s>)\\]]+>?");

  public static Identifiers in(String text) {
    if (!HINT.matcher(text).find()) {
      return new Identifiers(Optional.empty(), Optional.empty(), text);
    }
    Matcher arxiv = ARXIV.matcher(text);
    Optional<String> arxivId = arxiv.find() ? Optional.of(arxiv.group(1)) : Optional.empty();
    String left = arxivId.isPresent() ? without(text, arxiv) : text;
    Matcher doi = DOI.matcher(left);
    Optional<String> doiText = Optional.empty();
    if (doi.find()) {
      doiText = Optional.of(withoutStops(doi.group(1)));
      left = without(left, doi);
    }
    return new Identifiers(arxivId, doiText, ADDRESS.matcher(left).replaceAll(" ").strip());
  }

  /// These identifiers, with those of `other` where there are none.
  public Identifiers or(Identifiers other) {
    return new Identifiers(arxivId.or(other::arxivId), doi.or(other::doi), rest);
  }

  public boolean isNone() {
    return arxivId.isEmpty() && doi.isEmpty();
  }

  /// Whether `other` has another identifier of the same kind.
  public boolean contradicts(Identifiers other) {
    return differ(arxivId, other.arxivId) || differ(doi, other.doi);
  }

  private static boolean differ(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static String without(String text, Matcher found) {
    return text.substring(0, found.start()) + " " + text.substring(found.end());
  }

  private static String withoutStops(String doi) {
    int end = doi.length();
    while (end > 0 && ".,;".indexOf(doi.charAt(end - 1)) >= 0) {
      end--;
    }
    return doi.substring(0, end);
  }
}
