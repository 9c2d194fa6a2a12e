package dev.byline.exchange.text;

import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the arXiv id in what sources write for it: `arXiv:2401.01234v2`, an address, a DOI.
public final class ArxivId {

  private static final String ID = "(\\d{4}\\.\\d{4,5}|[a-z]+(?:-[a-z]+)?(?:\\.[A-Z]{2})?/\\d{7})";
  private static final Pattern WHOLE =
      Pattern.compile("(?:arxiv:\\s*)?" + ID + "(?:v\\d+)?(?:\\s*\\[.*])?", flags());
  private static final Pattern IN_ADDRESS =
      Pattern.compile("arxiv\\.org/(?:abs|pdf|html)/" + ID + "(?:v\\d+)?(?:\\.pdf)?.*", flags());
  private static final Pattern IN_DOI = Pattern.compile("10\\.48550/arxiv\\." + ID, flags());

  private ArxivId() {}

  private static int flags() {
    return Pattern.CASE_INSENSITIVE;
  }

  /// The id that `text` is, with or without `arXiv:`, version and class: `hep-th/9901001v2`.
  public static Optional<String> of(String text) {
    var match = WHOLE.matcher(text.strip());
    return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
  }

  /// The id in the address of a page of arXiv.
  public static Optional<String> inAddress(String address) {
    var match = IN_ADDRESS.matcher(address);
    return match.find() ? Optional.of(match.group(1)) : Optional.empty();
  }

  /// The id in a DOI that arXiv gave: `10.48550/arXiv.2401.01234`.
  public static Optional<String> inDoi(String doi) {
    var match = IN_DOI.matcher(doi);
    return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
  }
}
