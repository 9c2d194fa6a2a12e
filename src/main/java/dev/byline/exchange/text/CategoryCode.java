package dev.byline.exchange.text;

import java.util.Optional;
import java.util.regex.Pattern;

/// Tells a keyword that is a category of arXiv from one that is a free word.
///
/// BibTeX, RIS and CSL have one field for both. A code has its archive (`cs.LG`), is an archive
/// (`hep-th`), or has the form in which author pages show it: `LG`, `QUANT-PH`.
public final class CategoryCode {

  private static final Pattern CODE =
      Pattern.compile(
          "[a-z]{2,}(?:-[a-z]{2,})?\\.[A-Za-z-]{2,}"
              + "|(?:hep-(?:th|ph|ex|lat)|gr-qc|quant-ph|nucl-(?:th|ex)|math-ph)"
              + "|(?:astro|cond|chao|solv|acc|comp)-[a-z]{2,3}"
              + "|[A-Z]{2}|[A-Z]{2,}-[A-Z]{2,}");

  private CategoryCode() {}

  public static Optional<String> of(String keyword) {
    return CODE.matcher(keyword).matches() ? Optional.of(keyword) : Optional.empty();
  }
}
