package dev.byline.library.query;

import dev.byline.model.id.ArxivId;
import dev.byline.model.id.Doi;
import dev.byline.model.id.Orcid;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The identifiers that a query can ask for, and the ways in which people write them.
public enum IdScheme {
  ARXIV,
  DOI,
  /// Of a person on whose page a paper is listed.
  ORCID;

  /// Year and month of a number of arXiv, so that no other number is one.
  private static final Pattern BARE_ARXIV =
      Pattern.compile("\\d\\d(?:0[1-9]|1[0-2])\\.\\d{4,5}(?:v\\d+)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern BARE_ORCID =
      Pattern.compile(
          "(?:(?:https?://)?(?:www\\.)?orcid\\.org/)?\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]/?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBER = Pattern.compile("[\\d.v]+", Pattern.CASE_INSENSITIVE);

  /// The identifier that `text` is, or that stands in the address that `text` is, in normal form.
  public Optional<String> read(String text) {
    return switch (this) {
      case ARXIV -> ArxivId.of(text);
      case DOI -> Doi.of(text);
      case ORCID -> Orcid.of(text);
    };
  }

  /// An identifier and its scheme.
  record Found(IdScheme scheme, String id) {}

  /// The identifier that a word without a field is, alone or as an address of any resolver.
  static Optional<Found> in(String word) {
    if (BARE_ORCID.matcher(word).matches()) {
      return ORCID.read(word).map(id -> new Found(ORCID, id));
    }
    boolean isNumber = NUMBER.matcher(word).matches();
    return isNumber && !BARE_ARXIV.matcher(word).matches()
        ? Optional.empty()
        : ARXIV
            .read(word)
            .map(id -> new Found(ARXIV, id))
            .or(() -> DOI.read(word).map(id -> new Found(DOI, id)));
  }

  /// The name in queries.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
