package dev.byline.exchange.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the DOI in what sources write for it: `https://doi.org/10.1000/182`, `doi:10.1000/182`.
public final class Doi {

  private static final Pattern DOI =
      Pattern.compile(
          "(?:(?:https?://)?(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\.\\d{4}[.\\d]*/\\S+)",
          Pattern.CASE_INSENSITIVE);

  private Doi() {}

  /// The DOI that `text` is, without resolver; of several parted by blanks the first.
  public static Optional<String> of(@Nullable String text) {
    return PlainText.words(text == null ? "" : text).stream()
        .map(DOI::matcher)
        .filter(match -> match.matches())
        .map(match -> match.group(1))
        .findFirst();
  }
}
