package dev.byline.model.id;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An identifier of a paper in a library of records, beside DOI and arXiv id.
///
/// @param value in the normal form of the scheme: `W2741809807`, `29456894`
public record WorkId(Scheme scheme, String value) {

  /// A library of records.
  public enum Scheme {
    OPENALEX("W", 18),
    PMID("", 12),
    /// Microsoft Academic Graph, which gave out its last numbers in 2021.
    MAG("", 18);

    private final String letter;
    private final int mostDigits;
    private final String key;

    Scheme(String letter, int mostDigits) {
      this.letter = letter;
      this.mostDigits = mostDigits;
      key = name().toLowerCase(Locale.ROOT);
    }

    /// In the names of JSON: `openalex`.
    public String key() {
      return key;
    }

    /// True if `value` is the letter and digits.
    private boolean isValue(String value) {
      int digits = value.length() - letter.length();
      boolean isValue =
          digits > 0
              && digits <= mostDigits
              && value.regionMatches(true, 0, letter, 0, letter.length());
      for (int i = letter.length(); i < value.length() && isValue; i++) {
        isValue = value.charAt(i) >= '0' && value.charAt(i) <= '9';
      }
      return isValue;
    }
  }

  private static final Pattern PUBMED =
      Pattern.compile(
          "(?:\\bPMID:?"
              + " ?|pubmed\\.ncbi\\.nlm\\.nih\\.gov/|ncbi\\.nlm\\.nih\\.gov/pubmed/)(\\d{1,9})(?!\\d)");

  /// The identifier that `text` is, alone or at the end of an address.
  public static Optional<WorkId> of(Scheme scheme, String text) {
    String address = text.strip();
    int end = address.endsWith("/") ? address.length() - 1 : address.length();
    int before = Math.max(address.lastIndexOf('/', end - 1), address.lastIndexOf(':', end - 1));
    String value = address.substring(before + 1, end);
    return scheme.isValue(value)
        ? Optional.of(new WorkId(scheme, value.toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  /// The identifiers of PubMed that `text` names, `PMID: 12345678`, or an address of it; as
  /// [#toString] writes them.
  public static List<String> pubMedIn(String text) {
    boolean may = text.contains("PMID") || text.contains("pubmed");
    return may
        ? PUBMED
            .matcher(text)
            .results()
            .map(found -> new WorkId(Scheme.PMID, found.group(1)).toString())
            .distinct()
            .toList()
        : List.of();
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
