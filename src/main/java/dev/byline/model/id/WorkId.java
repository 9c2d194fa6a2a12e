package dev.byline.model.id;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An identifier of a paper in a library of records, beside DOI and arXiv id.
///
/// @param value in the normal form of the scheme: `W2741809807`, `29456894`
public record WorkId(Scheme scheme, String value) {

  /// A library of records.
  public enum Scheme {
    OPENALEX("W\\d{1,18}"),
    PMID("\\d{1,12}"),
    /// Microsoft Academic Graph, which gave out its last numbers in 2021.
    MAG("\\d{1,18}");

    private final Pattern inText;

    Scheme(String value) {
      inText = Pattern.compile("(?:.*[/:])?(" + value + ")/?", Pattern.CASE_INSENSITIVE);
    }

    /// In the names of JSON: `openalex`.
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The identifier that `text` is, alone or at the end of an address.
  public static Optional<WorkId> of(Scheme scheme, String text) {
    Matcher match = scheme.inText.matcher(text.strip());
    return match.matches()
        ? Optional.of(new WorkId(scheme, match.group(1).toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  /// The identifier that [#toString] writes.
  public static Optional<WorkId> parse(String text) {
    int colon = text.indexOf(':');
    for (Scheme scheme : Scheme.values()) {
      if (colon > 0 && text.substring(0, colon).equalsIgnoreCase(scheme.key())) {
        return of(scheme, text.substring(colon + 1));
      }
    }
    return Optional.empty();
  }

  /// The scheme and the value as one text: `openalex:W2741809807`.
  @Override
  public String toString() {
    return scheme.key() + ":" + value;
  }

  /// The address of the record; empty where there is none any more.
  public Optional<String> address() {
    return switch (scheme) {
      case OPENALEX -> Optional.of("https://openalex.org/" + value);
      case PMID -> Optional.of("https://pubmed.ncbi.nlm.nih.gov/" + value + "/");
      case MAG -> Optional.empty();
    };
  }
}
