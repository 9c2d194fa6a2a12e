package dev.byline.parse.text;

import dev.byline.model.id.ArxivId;
import dev.byline.model.id.Doi;
import dev.byline.model.id.FoundId;
import java.util.Optional;
import java.util.regex.Pattern;

/// The identifiers within a reference, and the text without them.
///
/// @param arxivId without version
/// @param doi in its normal form
/// @param rest the text that is left, without web addresses
public record Identifiers(Optional<String> arxivId, Optional<String> doi, String rest) {

  public static final Identifiers NONE = new Identifiers(Optional.empty(), Optional.empty(), "");

  private static final ScreenedPattern HINT = ScreenedPattern.of("10\\.|http|(?i:arxiv)");

  private static final Pattern ADDRESS = Pattern.compile("<?https?://[^\\s>)\\]]+>?");

  public static Identifiers in(String text) {
    if (!HINT.isIn(text)) {
      return new Identifiers(Optional.empty(), Optional.empty(), text);
    }
    Optional<FoundId> arxiv = ArxivId.find(text);
    String left = arxiv.map(found -> found.cutFrom(text)).orElse(text);
    Optional<FoundId> doi = Doi.find(left);
    String rest = doi.isPresent() ? doi.get().cutFrom(left) : left;
    Optional<String> doiName = doi.map(FoundId::value);
    return new Identifiers(
        arxiv.map(FoundId::value).or(() -> doiName.flatMap(ArxivId::inDoi)),
        doiName,
        ADDRESS.matcher(rest).replaceAll(" ").strip());
  }

  /// These identifiers, with those of `other` where there are none.
  public Identifiers or(Identifiers other) {
    return new Identifiers(arxivId.or(other::arxivId), doi.or(other::doi), rest);
  }

  public boolean isNone() {
    return arxivId.isEmpty() && doi.isEmpty();
  }

  /// True if `other` has another identifier of the same kind.
  public boolean contradicts(Identifiers other) {
    return differ(arxivId, other.arxivId) || differ(doi, other.doi);
  }

  private static boolean differ(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }
}
