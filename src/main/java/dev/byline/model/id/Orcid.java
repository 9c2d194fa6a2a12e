package dev.byline.model.id;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ORCID iD in what people and sites write for it, in one normal form: `0000-0002-1825-0097`.
///
/// The check digit is not asked for: what a page gives is the page's word.
///
/// Source: https://support.orcid.org/hc/en-us/articles/360006897674
public final class Orcid {

  private static final Pattern ID =
      Pattern.compile(
          "(?<![\\d-])(\\d{4})[-‐‑–]?(\\d{4})[-‐‑–]?(\\d{4})[-‐‑–]?(\\d{3}[\\dXx])(?![\\d-]|\\w)");

  private Orcid() {}

  /// The iD that `text` is, with or without `ORCID` or an address around it.
  public static Optional<String> of(String text) {
    return find(text).map(FoundId::value);
  }

  /// The first iD in running text.
  public static Optional<FoundId> find(String text) {
    Matcher match = ID.matcher(text);
    if (!match.find()) {
      return Optional.empty();
    }
    String id =
        String.join("-", match.group(1), match.group(2), match.group(3), match.group(4))
            .toUpperCase(Locale.ROOT);
    return Optional.of(new FoundId(id, match.start(), match.end()));
  }
}
