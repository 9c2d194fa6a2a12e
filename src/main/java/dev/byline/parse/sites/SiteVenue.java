package dev.byline.parse.sites;

import dev.byline.model.id.Doi;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names of venues and identifiers within the lines that tell where a paper appeared.
final class SiteVenue {

  private static final Pattern ARXIV =
      Pattern.compile(
          "(?i:arxiv:\\s*|abs/|e-Print:\\s*|arxiv\\.org/(?:abs|pdf)/)"
              + "(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?");

  private static final Pattern CATEGORY =
      Pattern.compile("\\(([a-z-]+(?:\\.[A-Za-z-]+)?)\\)(?=;|$)");

  /// The place from which a volume, a number, a year or pages follow the name.
  private static final Pattern DETAIL =
      Pattern.compile(
          "(?:,? +\\(\\d+\\)|,? +(?i:abs/|vol\\b|vol\\.|no\\. ?\\d|pp?\\.?"
              + " ?\\d|(?:volume|pages) )|[,:]? +\\d+(?:[-–/]\\d+)?(?![\\p{L}\\d])(?! *th\\b)).*");

  private SiteVenue() {}

  /// The name before volume, pages and year: `Journal` of `Journal 12(3): 45-67 (2024)`.
  static Optional<String> name(String line) {
    Matcher detail = DETAIL.matcher(line);
    String name = (detail.find() ? line.substring(0, detail.start()) : line).strip();
    name = name.replaceFirst("[,:;]+$", "").strip();
    return Optional.of(name).filter(text -> text.codePoints().anyMatch(Character::isLetter));
  }

  /// The arXiv id in `text`, without version.
  static Optional<String> arxivId(String text) {
    return first(ARXIV, text);
  }

  /// The DOI in `text`, without resolver and without the full stop of the sentence.
  static Optional<String> doi(String text) {
    return Doi.asWritten(text);
  }

  /// The categories of a line of arXiv subjects: `Machine Learning (cs.LG); Theory (hep-th)`.
  static List<String> categories(String subjects) {
    return CATEGORY.matcher(subjects).results().map(match -> match.group(1)).toList();
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher match = pattern.matcher(text);
    return match.find() ? Optional.of(match.group(1)) : Optional.empty();
  }
}
